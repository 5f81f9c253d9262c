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
import org.yangguang.registry.PaperEntry;
import org.yangguang.registry.PaperService;
import org.yangguang.registry.PaperView;
import org.yangguang.registry.RegistryService;
import org.yangguang.web.api.Page;

/** /api/v1/enterprises and /api/v1/experts: the registers. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistryResource {

    @Inject
    private RegistryService registry;

    @Inject
    private PaperService papers;

    @GET
    @Path("enterprises")
    public Page<EnterpriseView> enterprises(@QueryParam("text") String text, @QueryParam("scale") EnterpriseScale scale, @QueryParam("region") String region,
                                   @QueryParam("debarred") Boolean debarred, @QueryParam("first") @DefaultValue("0") int first,
                                   @QueryParam("count") @DefaultValue("50") int count) {
        EnterpriseFilter filter = new EnterpriseFilter(text, scale, region, debarred);
        return new Page<>(registry.listEnterprises(filter, first, count), registry.countEnterprises(filter));
    }

    @GET
    @Path("enterprises/{organisation}")
    public EnterpriseView enterprise(@PathParam("organisation") String organisation) {
        return registry.viewRecord(organisation);
    }

    @PUT
    @Path("enterprises/{organisation}")
    public EnterpriseView saveEnterprise(@PathParam("organisation") String organisation, EnterpriseEntry entry) {
        return registry.saveEnterprise(new EnterpriseEntry(organisation, entry.creditCode(), entry.name(), entry.scale(), entry.legalPerson(),
                entry.contact(), entry.phone(), entry.region(), entry.bankName(), entry.bankAccount(), entry.version()));
    }

    @POST
    @Path("enterprises/{organisation}/debarments")
    public EnterpriseView debar(@PathParam("organisation") String organisation, DebarmentEntry entry) {
        return registry.debarEnterprise(organisation, entry);
    }

    /** The papers that the enterprise keeps here; those in use first. */
    @GET
    @Path("enterprises/{organisation}/papers")
    public List<PaperView> papers(@PathParam("organisation") String organisation) {
        return papers.listPapers(organisation);
    }

    /** Its file has been attached before: POST documents?owner={organisation}&amp;kind={kind}. */
    @POST
    @Path("enterprises/{organisation}/papers")
    public PaperView keepPaper(@PathParam("organisation") String organisation, PaperEntry entry) {
        return papers.keepPaper(organisation, entry == null ? new PaperEntry(null, null, null, null, null, null) : entry);
    }

    @POST
    @Path("enterprises/{organisation}/papers/{paper}/withdrawal")
    public PaperView withdrawPaper(@PathParam("organisation") String organisation, @PathParam("paper") String paper) {
        return papers.withdrawPaper(organisation, paper);
    }

    @GET
    @Path("experts")
    public Page<ExpertView> experts(@QueryParam("text") String text, @QueryParam("field") String field, @QueryParam("region") String region,
                           @QueryParam("active") Boolean active, @QueryParam("first") @DefaultValue("0") int first,
                           @QueryParam("count") @DefaultValue("50") int count) {
        ExpertFilter filter = new ExpertFilter(text, field, region, active);
        return new Page<>(registry.listExperts(filter, first, count), registry.countExperts(filter));
    }

    @GET
    @Path("experts/{userName}")
    public ExpertView expert(@PathParam("userName") String userName) {
        return registry.viewExpert(userName);
    }

    @PUT
    @Path("experts/{userName}")
    public ExpertView saveExpert(@PathParam("userName") String userName, ExpertEntry entry) {
        return registry.saveExpert(new ExpertEntry(userName, entry.name(), entry.employerCode(), entry.employerName(), entry.field(),
                entry.title(), entry.region(), entry.active(), entry.ties(), entry.version()));
    }
}
