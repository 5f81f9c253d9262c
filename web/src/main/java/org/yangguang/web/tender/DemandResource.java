package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.tender.DemandEntry;
import org.yangguang.tender.DemandService;
import org.yangguang.tender.DemandView;
import org.yangguang.tender.IntentionEntry;
import org.yangguang.tender.ReserveView;
import org.yangguang.tender.YearView;
import org.yangguang.web.api.Tongue;

/** What is on file of a purchase before its notice, by the number of the tender, the application or the project. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemandResource {

    @Inject
    private DemandService demands;

    @Inject
    private HttpServletRequest request;

    /** What is on file. */
    @GET
    @Path("tenders/{number}/demand")
    public DemandView demand(@PathParam("number") String number) {
        return demands.viewDemand(number);
    }

    /** What a notice of today would be refused for by the rules of the demand. */
    @GET
    @Path("tenders/{number}/demand/missing")
    public List<CheckView> missing(@PathParam("number") String number) {
        return demands.listMissing(number).stream().map(rule -> CheckView.of(rule, Tongue.of(request))).toList();
    }

    /** The purchase among the others of its fiscal year. */
    @GET
    @Path("tenders/{number}/year")
    public YearView year(@PathParam("number") String number) {
        return demands.viewYear(number);
    }

    /** Whether it is reserved for small and medium firms, or why not, as its notice has published it. */
    @GET
    @Path("open/tenders/{tender}/reserve")
    public ReserveView reserve(@PathParam("tender") String tender) {
        return demands.viewReserve(tender);
    }

    /** Records what is on file, as far as there is any yet. */
    @PUT
    @Path("tenders/{number}/demand")
    public DemandView record(@PathParam("number") String number, DemandEntry entry) {
        return demands.recordDemand(number, entry);
    }

    /** Puts the intention to purchase forward; published when a second person has cleared it. */
    @POST
    @Path("tenders/{number}/demand/intention")
    public DemandView declare(@PathParam("number") String number, IntentionEntry entry) {
        return demands.declareIntention(number, entry);
    }
}
