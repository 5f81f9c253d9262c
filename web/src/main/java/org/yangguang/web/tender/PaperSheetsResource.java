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
import org.yangguang.tender.PaperSheetEntry;
import org.yangguang.tender.PaperSheetService;
import org.yangguang.tender.PaperSheetVerdict;
import org.yangguang.tender.PaperSheetView;

/** Marks that a member of a committee has signed on paper: entered by one, verified against the scan by another. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaperSheetsResource {

    @Inject
    private PaperSheetService papers;

    /** Those of a tender, oldest first; their marks for whom they are open. */
    @GET
    @Path("tenders/{number}/paper-sheets")
    public List<PaperSheetView> list(@PathParam("number") String number) {
        return papers.listPaperSheets(number);
    }

    /** Enters one; its scan follows by POST documents with its number and the kind scan. */
    @POST
    @Path("tenders/{number}/paper-sheets")
    @APIResponseSchema(value = PaperSheetView.class, responseCode = "201")
    public Response enter(@PathParam("number") String number, PaperSheetEntry entry) {
        return Response.status(Response.Status.CREATED).entity(papers.enterPaperSheet(number, entry, List.of())).build();
    }

    /** A second person says whether the marks are those of the scan; where they are, they count. */
    @POST
    @Path("paper-sheets/{number}/verification")
    public PaperSheetView verify(@PathParam("number") String number, PaperSheetVerdict verdict) {
        return papers.verifyPaperSheet(number, verdict);
    }
}
