package org.yangguang.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.export.ExportOrder;
import org.yangguang.export.ExportService;
import org.yangguang.export.ExportView;
import org.yangguang.preference.ListPreference;
import org.yangguang.preference.ListView;
import org.yangguang.preference.PreferenceService;
import org.yangguang.reporting.RegisterColumn;
import org.yangguang.reporting.RegisterPage;
import org.yangguang.reporting.RegisterService;

/** The long lists in one shape, what a person keeps of them, and files that are made in the background. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExportsResource {

    private static final String WORKBOOK = FormsResource.WORKBOOK;

    private static final Set<String> PAGES = Set.of("inbox", "audit");

    /** Words of columns in their order, separated by commas. */
    public record Columns(String columns) {
    }

    @Inject
    private RegisterService registers;
    @Inject
    private PreferenceService preferences;
    @Inject
    private ExportService exports;

    /** Rows of a list: projects, project-library, contracts, payments, costs, tenders, milestones, disputes, experts, enterprises, money-stands, cash-calendar, execution, idle-funds, year-end-plans; narrowed by the words of the page's address. */
    @GET
    @Path("registers/{list}")
    public RegisterPage register(@PathParam("list") String list, @QueryParam("q") String text, @QueryParam("first") @DefaultValue("0") int first,
                                 @QueryParam("count") @DefaultValue("50") int count, @Context UriInfo address) {
        Map<String, String> asked = new HashMap<>();
        address.getQueryParameters().forEach((word, values) -> asked.put(word, values.get(0)));
        return registers.viewRegister(list, registers.viewFilter(list, asked), first, count);
    }

    /** The list as a workbook, with the columns named; a list of more than two thousand rows is ordered by POST exports. */
    @GET
    @Path("registers/{list}/workbook")
    @Produces(WORKBOOK)
    @APIResponse(responseCode = "200", content = @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@PathParam("list") String list, @QueryParam("columns") String columns, @QueryParam("q") String text, @Context UriInfo address) {
        Map<String, String> asked = new HashMap<>();
        address.getQueryParameters().forEach((word, values) -> asked.put(word, values.get(0)));
        asked.put("list", list);
        ExportOrder order = new ExportOrder("register", asked);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.findAtOnce(order, out);
        Response.ResponseBuilder answer = Response.ok(out.toByteArray());
        ExportFiles.head(exports.viewPlan(order).fileName(), WORKBOOK).forEach(answer::header);
        return answer.build();
    }

    @GET
    @Path("registers/{list}/columns")
    public List<RegisterColumn> columns(@PathParam("list") String list, @QueryParam("chosen") String chosen) {
        return chosen == null ? registers.listColumns(list) : registers.listChosen(list, chosen);
    }

    @GET
    @Path("registers/{list}/views")
    public ListPreference views(@PathParam("list") String list) {
        known(list);
        return preferences.viewPreference(list);
    }

    @PUT
    @Path("registers/{list}/views")
    public ListPreference saveView(@PathParam("list") String list, ListView view) {
        known(list);
        return preferences.saveView(list, view);
    }

    @PUT
    @Path("registers/{list}/columns")
    public ListPreference chooseColumns(@PathParam("list") String list, Columns columns) {
        known(list);
        return preferences.chooseColumns(list, columns.columns());
    }

    @DELETE
    @Path("registers/{list}/views/{name}")
    public void removeView(@PathParam("list") String list, @PathParam("name") String name) {
        preferences.removeView(list, name);
    }

    /** Filters are kept of these lists, and of two pages whose rows are more than cells. */
    private void known(String list) {
        if (!PAGES.contains(list)) {
            registers.listColumns(list);
        }
    }

    /** Orders a file: register (list, columns, filter), ledger (name, year), archive (number), binder (number of the tender). The same once more gives the order that there is. */
    @POST
    @Path("exports")
    @APIResponseSchema(value = ExportView.class, responseCode = "202")
    public Response order(ExportOrder order) {
        return Response.accepted(exports.orderExport(order)).build();
    }

    @GET
    @Path("exports")
    public List<ExportView> exports() {
        return exports.listExports();
    }

    @GET
    @Path("exports/{number}")
    public ExportView export(@PathParam("number") String number) {
        return exports.viewExport(number);
    }

    /** The file, once it is ready. */
    @GET
    @Path("exports/{number}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("number") String number) {
        ExportView file = exports.viewExport(number);
        String mediaType = exports.findMediaType(number);
        StreamingOutput body = out -> exports.findContent(number, out);
        Response.ResponseBuilder answer = Response.ok(body);
        ExportFiles.head(file.fileName(), mediaType).forEach(answer::header);
        return answer.build();
    }

    @DELETE
    @Path("exports/{number}")
    public void remove(@PathParam("number") String number) {
        exports.removeExport(number);
    }
}
