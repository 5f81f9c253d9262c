package org.yangguang.web.registry;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.registry.DebarmentEntry;
import org.yangguang.registry.EnterpriseEntry;
import org.yangguang.registry.EnterpriseFilter;
import org.yangguang.registry.EnterpriseScale;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.ExpertEntry;
import org.yangguang.registry.ExpertFilter;
import org.yangguang.registry.ExpertView;
import org.yangguang.registry.RegistryService;

/** /api/v1/enterprises and /api/v1/experts: the registers. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistryResource {

    public record Enterprises(long total, int first, List<EnterpriseView> enterprises) {
    }

    public record Experts(long total, int first, List<ExpertView> experts) {
    }

    @Inject
    private RegistryService registry;

    @GET
    @Path("enterprises")
    public Enterprises enterprises(@QueryParam("text") String text, @QueryParam("scale") EnterpriseScale scale, @QueryParam("region") String region,
                                   @QueryParam("debarred") Boolean debarred, @QueryParam("first") @DefaultValue("0") int first,
                                   @QueryParam("most") @DefaultValue("50") int most) {
        EnterpriseFilter filter = new EnterpriseFilter(text, scale, region, debarred);
        return new Enterprises(registry.countEnterprises(filter), first, registry.listEnterprises(filter, first, most));
    }

    @PUT
    @Path("enterprises/{organisation}")
    public EnterpriseView save(@PathParam("organisation") String organisation, EnterpriseEntry entry) {
        return registry.saveEnterprise(new EnterpriseEntry(organisation, entry.creditCode(), entry.name(), entry.scale(), entry.legalPerson(),
                entry.contact(), entry.phone(), entry.region(), entry.bankName(), entry.bankAccount(), entry.version()));
    }

    @POST
    @Path("enterprises/{organisation}/debarments")
    public EnterpriseView debar(@PathParam("organisation") String organisation, DebarmentEntry entry) {
        return registry.debarEnterprise(organisation, entry);
    }

    @GET
    @Path("experts")
    public Experts experts(@QueryParam("text") String text, @QueryParam("field") String field, @QueryParam("region") String region,
                           @QueryParam("active") Boolean active, @QueryParam("first") @DefaultValue("0") int first,
                           @QueryParam("most") @DefaultValue("50") int most) {
        ExpertFilter filter = new ExpertFilter(text, field, region, active);
        return new Experts(registry.countExperts(filter), first, registry.listExperts(filter, first, most));
    }

    @PUT
    @Path("experts/{userName}")
    public ExpertView save(@PathParam("userName") String userName, ExpertEntry entry) {
        return registry.saveExpert(new ExpertEntry(userName, entry.name(), entry.employerCode(), entry.employerName(), entry.field(),
                entry.title(), entry.region(), entry.active(), entry.ties(), entry.version()));
    }
}
