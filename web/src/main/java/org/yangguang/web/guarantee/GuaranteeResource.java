package org.yangguang.web.guarantee;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.guarantee.GuaranteeClaim;
import org.yangguang.guarantee.GuaranteeClaimDecision;
import org.yangguang.guarantee.GuaranteeEntry;
import org.yangguang.guarantee.GuaranteeExtension;
import org.yangguang.guarantee.GuaranteeFilter;
import org.yangguang.guarantee.GuaranteePurpose;
import org.yangguang.guarantee.GuaranteeReturn;
import org.yangguang.guarantee.GuaranteeService;
import org.yangguang.guarantee.GuaranteeState;
import org.yangguang.guarantee.GuaranteeView;
import org.yangguang.web.api.Page;

/** Guarantees of contracts: received, extended, claimed, given back. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuaranteeResource {

    @Inject
    private GuaranteeService guarantees;

    @GET
    @Path("guarantees")
    public Page<GuaranteeView> register(@QueryParam("text") String text, @QueryParam("project") String project,
                                        @QueryParam("purpose") GuaranteePurpose purpose, @QueryParam("state") GuaranteeState state,
                                        @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        GuaranteeFilter filter = new GuaranteeFilter(text, project, purpose, state);
        return new Page<>(guarantees.register(filter, first, count), guarantees.countRegister(filter));
    }

    @GET
    @Path("guarantees/{number}")
    public GuaranteeView guarantee(@PathParam("number") String number) {
        return guarantees.viewGuarantee(number);
    }

    /** Records one that was received; its scan follows: POST documents?owner={guarantee}&amp;kind=guarantee. */
    @POST
    @Path("contracts/{number}/guarantees")
    @APIResponseSchema(value = GuaranteeView.class, responseCode = "201")
    public Response record(@PathParam("number") String contract, GuaranteeEntry entry) {
        return Response.status(Response.Status.CREATED).entity(guarantees.recordGuarantee(contract, entry, null)).build();
    }

    @POST
    @Path("guarantees/{number}/extension")
    public GuaranteeView extend(@PathParam("number") String number, GuaranteeExtension extension) {
        return guarantees.extendGuarantee(number, extension);
    }

    @POST
    @Path("guarantees/{number}/claim")
    public GuaranteeView propose(@PathParam("number") String number, GuaranteeClaim claim) {
        return guarantees.proposeGuaranteeClaim(number, claim);
    }

    @POST
    @Path("guarantees/{number}/claim-decision")
    public GuaranteeView decide(@PathParam("number") String number, GuaranteeClaimDecision decision) {
        return guarantees.decideGuaranteeClaim(number, decision);
    }

    @POST
    @Path("guarantees/{number}/return")
    public GuaranteeView giveBack(@PathParam("number") String number, GuaranteeReturn given) {
        return guarantees.returnGuarantee(number, given);
    }
}
