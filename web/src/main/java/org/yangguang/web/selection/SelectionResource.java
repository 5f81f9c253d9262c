package org.yangguang.web.selection;

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
import org.yangguang.identity.OrganisationView;
import org.yangguang.registry.DrawView;
import org.yangguang.selection.DecidedByList;
import org.yangguang.selection.LibraryFilter;
import org.yangguang.selection.LibraryOrder;
import org.yangguang.selection.LibraryPage;
import org.yangguang.selection.LibraryService;
import org.yangguang.selection.LibraryStatus;
import org.yangguang.selection.LibraryView;
import org.yangguang.selection.ListPage;
import org.yangguang.selection.ListService;
import org.yangguang.selection.NoticeSheet;
import org.yangguang.selection.OpenList;
import org.yangguang.selection.RankingForm;
import org.yangguang.selection.RankingService;
import org.yangguang.selection.RankingView;
import org.yangguang.selection.SelectionListView;
import org.yangguang.selection.SelectionService;
import org.yangguang.shared.NotFound;

/** Rankings of recommending units, lists, and the library of projects. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelectionResource {

    @Inject
    private RankingService rankings;
    @Inject
    private SelectionService selection;
    @Inject
    private ListService lists;
    @Inject
    private LibraryService library;

    /** The applications of a call in the caller's unit's hands, with the places given so far. */
    @GET
    @Path("calls/{number}/ranking")
    public RankingView ranking(@PathParam("number") String call) {
        return rankings.viewRanking(call);
    }

    /** Keeps the ranking; its number is the owner of the letter to be uploaded. */
    @PUT
    @Path("calls/{number}/ranking")
    public RankingView keepRanking(@PathParam("number") String call, RankingForm form) {
        return rankings.saveRanking(call, form);
    }

    /** Forwards all of them with the letter, in one act. */
    @POST
    @Path("calls/{number}/ranking/forward")
    public RankingView forwardRanking(@PathParam("number") String call, RankingForm form) {
        return rankings.forwardRanking(call, form);
    }

    /** What the caller's unit has forwarded of a call so far. */
    @GET
    @Path("calls/{number}/rankings")
    public List<RankingView> forwarded(@PathParam("number") String call) {
        return rankings.listForwarded(call);
    }

    @POST
    @Path("lists")
    @APIResponseSchema(value = SelectionListView.class, responseCode = "201")
    public Response open(OpenList order) {
        return Response.status(Response.Status.CREATED).entity(selection.openList(order)).build();
    }

    @GET
    @Path("lists")
    public ListPage lists(@QueryParam("first") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return lists.listLists(first, count);
    }

    @GET
    @Path("lists/{number}")
    public SelectionListView list(@PathParam("number") String number) {
        return lists.viewList(number);
    }

    @GET
    @Path("lists/{number}/draws")
    public List<DrawView> draws(@PathParam("number") String number) {
        return lists.listDraws(number);
    }

    /** The notice of the approved projects, as a unit of the list reads it. */
    @GET
    @Path("lists/{number}/notice")
    public NoticeSheet notice(@PathParam("number") String number) {
        return lists.viewNotice(number);
    }

    /** The list, decision and minutes by which a project was decided; 404 where no list decided it. */
    @GET
    @Path("projects/{number}/list-decision")
    public DecidedByList decision(@PathParam("number") String number) {
        return lists.findDecision(number).orElseThrow(() -> new NotFound("list", number));
    }

    /** The departments that may be asked to sign a list. */
    @GET
    @Path("list-departments")
    public List<OrganisationView> departments() {
        return lists.listDepartments();
    }

    @GET
    @Path("library")
    public LibraryPage library(@QueryParam("text") String text, @QueryParam("programme") String programme, @QueryParam("call") String call,
                               @QueryParam("status") LibraryStatus status, @QueryParam("year") Integer year, @QueryParam("lapsed") boolean lapsed,
                               @QueryParam("first") int first,
                               @QueryParam("count") @DefaultValue("50") int count) {
        return library.listLibrary(new LibraryFilter(text, programme, call, status, year, lapsed), first, count);
    }

    /** Gives an entry of the library its place and its budget years. */
    @PUT
    @Path("library/{application}")
    public LibraryView order(@PathParam("application") String application, LibraryOrder order) {
        return library.orderEntry(application, order);
    }
}
