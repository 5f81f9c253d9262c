package org.yangguang.web.departure;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.departure.ArrangeDeparture;
import org.yangguang.departure.BeginDeparture;
import org.yangguang.departure.CancelDeparture;
import org.yangguang.departure.ConfirmDeparture;
import org.yangguang.departure.DeparturePage;
import org.yangguang.departure.DepartureService;
import org.yangguang.departure.DepartureView;
import org.yangguang.departure.SignDeparture;
import org.yangguang.identity.UserView;
import org.yangguang.reporting.FormsService;
import org.yangguang.reporting.LedgerService;
import org.yangguang.reporting.PrintedPaper;
import org.yangguang.web.reporting.FormsResource;

/** Handovers of posts: begun, listed, confirmed by leaver and successors, signed by the head, which moves everything. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeparturesResource {

    @Inject
    private DepartureService departures;
    @Inject
    private FormsService forms;
    @Inject
    private LedgerService ledgers;

    /** Those that the caller has a part in, without their rows. */
    @GET
    @Path("departures")
    public DeparturePage departures(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("20") int count) {
        return departures.listDepartures(first, count);
    }

    /** Whose handover the caller may begin. */
    @GET
    @Path("departure-candidates")
    public List<UserView> leavers() {
        return departures.listLeavers();
    }

    @POST
    @Path("departures")
    @APIResponseSchema(value = DepartureView.class, responseCode = "201")
    public Response begin(BeginDeparture command) {
        return Response.status(Response.Status.CREATED).entity(departures.beginDeparture(command)).build();
    }

    /** With its list: what is held now while nobody is named, what was listed afterwards. */
    @GET
    @Path("departures/{number}")
    public DepartureView departure(@PathParam("number") String number) {
        return departures.viewDeparture(number);
    }

    /** Who may take over. */
    @GET
    @Path("departures/{number}/successors")
    public List<UserView> successors(@PathParam("number") String number) {
        return departures.listSuccessors(number);
    }

    /** Names the successors, of everything or of single matters, and draws the list anew. */
    @PUT
    @Path("departures/{number}/arrangement")
    public DepartureView arrange(@PathParam("number") String number, ArrangeDeparture command) {
        return departures.arrangeDeparture(number, command);
    }

    /** The leaver's or a successor's agreement. */
    @POST
    @Path("departures/{number}/confirmation")
    public DepartureView confirm(@PathParam("number") String number, ConfirmDeparture word) {
        return departures.confirmDeparture(number, word);
    }

    /** The head's signature, which moves everything in one transaction. */
    @POST
    @Path("departures/{number}/signature")
    public DepartureView sign(@PathParam("number") String number, SignDeparture signature) {
        return departures.signDeparture(number, signature);
    }

    @POST
    @Path("departures/{number}/cancellation")
    public DepartureView cancel(@PathParam("number") String number, CancelDeparture command) {
        return departures.cancelDeparture(number, command);
    }

    /** 离岗移交清单 as PDF. */
    @GET
    @Path("departures/{number}/list")
    @Produces("application/pdf")
    public PrintedPaper list(@PathParam("number") String number) {
        return forms.viewDepartureList(number);
    }

    /** 离岗移交清单 as a workbook. */
    @GET
    @Path("departures/{number}/table")
    @Produces(FormsResource.WORKBOOK)
    public PrintedPaper table(@PathParam("number") String number) {
        return ledgers.viewDepartureTable(number);
    }
}
