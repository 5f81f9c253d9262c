package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.tender.FarMarkView;
import org.yangguang.tender.MarkReasonService;
import org.yangguang.tender.MarkReasonsEntry;
import org.yangguang.tender.OversightService;
import org.yangguang.tender.SignalService;
import org.yangguang.tender.SignalsView;
import org.yangguang.tender.StabilityView;

/** What is asked of an evaluation before its report is signed, and looked at afterwards. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OversightResource {

    @Inject
    private MarkReasonService reasons;

    @Inject
    private OversightService oversight;

    @Inject
    private SignalService signals;

    /** The own marks that lie far from the other members', of evaluations that await their report. */
    @GET
    @Path("mark-reasons")
    public List<FarMarkView> ownFarMarks() {
        return reasons.listOwnFarMarks();
    }

    /** Written reasons for them. */
    @POST
    @Path("tenders/{number}/mark-reasons")
    public List<FarMarkView> giveMarkReasons(@PathParam("number") String number, MarkReasonsEntry entry) {
        return reasons.giveMarkReasons(number, entry);
    }

    /** What bids of different bidders have in common, each with the article that names it; it excludes nobody. */
    @GET
    @Path("tenders/{number}/signals")
    public SignalsView signals(@PathParam("number") String number) {
        return signals.viewSignals(number);
    }

    /** Reads from the next files of the opened bids who made them and when. */
    @POST
    @Path("tenders/{number}/signals/files")
    @Consumes(MediaType.WILDCARD)
    public SignalsView readBidFiles(@PathParam("number") String number) {
        return signals.readBidFiles(number);
    }

    /** The ranking without each member and with each weight changed; for the auditor, after the report is signed. */
    @GET
    @Path("tenders/{number}/stability")
    public StabilityView stability(@PathParam("number") String number) {
        return oversight.viewStability(number);
    }
}
