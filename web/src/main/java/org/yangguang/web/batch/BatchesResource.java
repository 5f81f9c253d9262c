package org.yangguang.web.batch;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.batch.BatchKind;
import org.yangguang.batch.BatchPage;
import org.yangguang.batch.BatchService;
import org.yangguang.batch.BatchSheet;
import org.yangguang.batch.BatchView;
import org.yangguang.batch.DecideTogether;
import org.yangguang.reporting.FormsService;
import org.yangguang.reporting.LedgerService;
import org.yangguang.reporting.PrintedPaper;
import org.yangguang.web.reporting.FormsResource;

/** Many tasks of one kind decided with one word: the sheet, the decision, and what came of each row. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BatchesResource {

    /** @param tasks ids of the caller's open tasks, all of one kind */
    public record Chosen(List<String> tasks) {
    }

    @Inject
    private BatchService batches;
    @Inject
    private FormsService forms;
    @Inject
    private LedgerService ledgers;

    /** The kinds of task of which many may be decided together, with the outcomes for which one word says enough. */
    @GET
    @Path("batch-kinds")
    public List<BatchKind> kinds() {
        return batches.listKinds();
    }

    /** Whether tasks of this kind may be decided together; if not, why each is decided by itself. */
    @GET
    @Path("batch-kinds/{task}")
    public BatchKind kind(@PathParam("task") String task) {
        return batches.viewKind(task);
    }

    /** What would be decided, with amounts, sum and the versions to send with the decision; nothing is kept. */
    @POST
    @Path("batches/sheet")
    public BatchSheet sheet(Chosen chosen) {
        return batches.viewSheet(chosen.tasks());
    }

    /** The same as a paper to be put before a leader. */
    @POST
    @Path("batches/sheet/paper")
    @Produces("application/pdf")
    public PrintedPaper draft(Chosen chosen) {
        return forms.viewBatchDraft(chosen.tasks());
    }

    /** Decides; answered at once, with every row waiting. GET batches/{number} tells what came of each row. */
    @POST
    @Path("batches")
    @APIResponseSchema(value = BatchView.class, responseCode = "201")
    public Response decide(DecideTogether command) {
        return Response.status(Response.Status.CREATED).entity(batches.decideTogether(command)).build();
    }

    /** The batches of the caller's organisation, without their rows. */
    @GET
    @Path("batches")
    public BatchPage batches(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("20") int count) {
        return batches.listBatches(first, count);
    }

    /** A batch with the result of each row: decided, refused with code and reason, or still waiting. */
    @GET
    @Path("batches/{number}")
    public BatchView batch(@PathParam("number") String number) {
        return batches.viewBatch(number);
    }

    /** 汇总表 as PDF. */
    @GET
    @Path("batches/{number}/sheet")
    @Produces("application/pdf")
    public PrintedPaper sheetOf(@PathParam("number") String number) {
        return forms.viewBatchSheet(number);
    }

    /** 汇总表 as a workbook. */
    @GET
    @Path("batches/{number}/table")
    @Produces(FormsResource.WORKBOOK)
    public PrintedPaper table(@PathParam("number") String number) {
        return ledgers.viewBatchTable(number);
    }
}
