package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.tender.AwardPeriodView;
import org.yangguang.tender.AwardRefusalService;
import org.yangguang.tender.AwardService;
import org.yangguang.tender.BondEntry;
import org.yangguang.tender.BondReturn;
import org.yangguang.tender.BondService;
import org.yangguang.tender.BondView;
import org.yangguang.tender.RefusalDecision;
import org.yangguang.tender.RefusalEntry;
import org.yangguang.tender.RefusalReport;
import org.yangguang.tender.RefusalView;

/** What follows an evaluation: periods, winners who do not sign, bid bonds. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwardResource {

    @Inject
    private AwardService awards;

    @Inject
    private AwardRefusalService refusals;

    @Inject
    private BondService bonds;

    /** The periods from the evaluation to the end of the result's notice, and what was late (AWD-01). */
    @GET
    @Path("tenders/{number}/award-periods")
    public List<AwardPeriodView> awardPeriods(@PathParam("number") String number) {
        return awards.listPeriods(number);
    }

    /** Winners who did not sign. */
    @GET
    @Path("tenders/{number}/refusals")
    public List<RefusalView> refusals(@PathParam("number") String number) {
        return refusals.listRefusals(number);
    }

    /** Records one; its paper follows: POST documents?owner={refusal}&amp;kind=refusal. */
    @POST
    @Path("tenders/{number}/refusals")
    @APIResponseSchema(value = RefusalView.class, responseCode = "201")
    public Response refuse(@PathParam("number") String number, RefusalEntry entry) {
        return Response.status(Response.Status.CREATED).entity(refusals.recordAwardRefusal(number, entry, null)).build();
    }

    /** The purchaser's word: remedy candidate or tender. */
    @POST
    @Path("refusals/{refusal}/decision")
    public RefusalView decideRefusal(@PathParam("refusal") String refusal, RefusalDecision decision) {
        return refusals.decideRefusal(refusal, decision);
    }

    /** The paper by which the finance department was told. */
    @POST
    @Path("refusals/{refusal}/report")
    public RefusalView reportRefusal(@PathParam("refusal") String refusal, RefusalReport report) {
        return refusals.reportRefusal(refusal, report);
    }

    /** The bid bonds: received, missing, due, returned, kept. */
    @GET
    @Path("tenders/{number}/bonds")
    public List<BondView> bonds(@PathParam("number") String number) {
        return bonds.listBonds(number);
    }

    /** One has been received. */
    @POST
    @Path("tenders/{number}/bonds")
    @APIResponseSchema(value = BondView.class, responseCode = "201")
    public Response receiveBond(@PathParam("number") String number, BondEntry entry) {
        return Response.status(Response.Status.CREATED).entity(bonds.recordBond(number, entry)).build();
    }

    /** One has been given back; what is owed for a late one is answered. */
    @POST
    @Path("tenders/{number}/bonds/{supplier}/return")
    public BondView returnBond(@PathParam("number") String number, @PathParam("supplier") String supplier, BondReturn given) {
        return bonds.returnBond(number, supplier, given);
    }

    /** The bonds of the own firm. */
    @GET
    @Path("tenders/{number}/own-bonds")
    public List<BondView> ownBonds(@PathParam("number") String number) {
        return bonds.findOwnBonds(number);
    }
}
