package org.yangguang.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.yangguang.reporting.ArchiveService;
import org.yangguang.reporting.FormsService;
import org.yangguang.reporting.LedgerService;
import org.yangguang.reporting.PrintableForm;
import org.yangguang.reporting.PrintedPaper;

/** The printed forms as PDF, the ledgers as workbooks, and a project whole as a ZIP. */
@Path("")
public class FormsResource {

    private static final String PDF = "application/pdf";
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private FormsService forms;
    @Inject
    private LedgerService ledgers;
    @Inject
    private ArchiveService archives;

    @GET
    @Path("forms/approval/{number}")
    @Produces(PDF)
    public PrintedPaper approval(@PathParam("number") String number, @QueryParam("stage") @DefaultValue("project") String stage) {
        return forms.viewApprovalForm(number, stage);
    }

    @GET
    @Path("forms/lists/{number}")
    @Produces(PDF)
    public PrintedPaper list(@PathParam("number") String number) {
        return forms.viewListForm(number);
    }

    @GET
    @Path("forms/list-notices/{number}")
    @Produces(PDF)
    public PrintedPaper listNotice(@PathParam("number") String number) {
        return forms.viewListNotice(number);
    }

    @GET
    @Path("forms/award-letters/{number}")
    @Produces(PDF)
    public PrintedPaper awardLetter(@PathParam("number") String number, @QueryParam("lot") @DefaultValue("1") int lot) {
        return forms.viewAwardLetter(number, lot);
    }

    @GET
    @Path("forms/payment-orders/{number}")
    @Produces(PDF)
    public PrintedPaper paymentOrder(@PathParam("number") String number) {
        return forms.viewPaymentOrder(number);
    }

    @GET
    @Path("forms/applications/{number}")
    @Produces(PDF)
    public PrintedPaper applicationForm(@PathParam("number") String number) {
        return forms.viewApplicationForm(number);
    }

    @GET
    @Path("forms/budget-approvals/{number}")
    @Produces(PDF)
    public PrintedPaper budgetApproval(@PathParam("number") String number) {
        return forms.viewBudgetApproval(number);
    }

    @GET
    @Path("forms/appraisals/{number}")
    @Produces(PDF)
    public PrintedPaper appraisalForm(@PathParam("number") String number) {
        return forms.viewAppraisalForm(number);
    }

    @GET
    @Path("forms/tender-documents/{number}")
    @Produces(PDF)
    public PrintedPaper tenderDocument(@PathParam("number") String number) {
        return forms.viewTenderDocument(number);
    }

    @GET
    @Path("forms/opening-records/{number}")
    @Produces(PDF)
    public PrintedPaper openingRecord(@PathParam("number") String number) {
        return forms.viewOpeningRecord(number);
    }

    @GET
    @Path("forms/contracts/{number}")
    @Produces(PDF)
    public PrintedPaper contractCover(@PathParam("number") String number) {
        return forms.viewContractCover(number);
    }

    @GET
    @Path("forms/deliverable-receipts/{number}")
    @Produces(PDF)
    public PrintedPaper deliverableReceipt(@PathParam("number") String number) {
        return forms.viewDeliverableReceipt(number);
    }

    @GET
    @Path("forms/cost-confirmations/{number}")
    @Produces(PDF)
    public PrintedPaper costConfirmation(@PathParam("number") String number) {
        return forms.viewCostConfirmation(number);
    }

    @GET
    @Path("forms/performance-reports/{number}")
    @Produces(PDF)
    public PrintedPaper performanceReport(@PathParam("number") String number) {
        return forms.viewPerformanceReport(number);
    }

    @GET
    @Path("forms/certificates/{number}")
    @Produces(PDF)
    public PrintedPaper certificate(@PathParam("number") String number) {
        return forms.viewCertificate(number);
    }

    @GET
    @Path("forms/handover-lists/{number}")
    @Produces(PDF)
    public PrintedPaper handoverLists(@PathParam("number") String number) {
        return forms.viewHandoverLists(number);
    }

    @GET
    @Path("forms/carry-over-lists/{number}")
    @Produces(PDF)
    public PrintedPaper carryOverForm(@PathParam("number") String number) {
        return forms.viewCarryOverForm(number);
    }

    @GET
    @Path("ledgers/projects")
    @Produces(WORKBOOK)
    public PrintedPaper projectLedger(@QueryParam("year") int year) {
        return ledgers.viewProjectLedger(year);
    }

    @GET
    @Path("ledgers/budgets")
    @Produces(WORKBOOK)
    public PrintedPaper budgetExecution(@QueryParam("year") int year) {
        return ledgers.viewBudgetExecution(year);
    }

    @GET
    @Path("ledgers/annual-budgets")
    @Produces(WORKBOOK)
    public PrintedPaper annualBudgets(@QueryParam("year") int year) {
        return ledgers.viewAnnualBudgets(year);
    }

    @GET
    @Path("ledgers/carry-over")
    @Produces(WORKBOOK)
    public PrintedPaper carryOverList(@QueryParam("year") int year) {
        return ledgers.viewCarryOverList(year);
    }

    @GET
    @Path("ledgers/contracts")
    @Produces(WORKBOOK)
    public PrintedPaper contractLedger(@QueryParam("year") int year) {
        return ledgers.viewContractLedger(year);
    }

    @GET
    @Path("ledgers/costs")
    @Produces(WORKBOOK)
    public PrintedPaper costLedger(@QueryParam("year") int year) {
        return ledgers.viewCostLedger(year);
    }

    @GET
    @Path("ledgers/payments")
    @Produces(WORKBOOK)
    public PrintedPaper paymentLedger(@QueryParam("year") int year) {
        return ledgers.viewPaymentLedger(year);
    }

    @GET
    @Path("ledgers/performance")
    @Produces(WORKBOOK)
    public PrintedPaper performanceTable(@QueryParam("year") int year) {
        return ledgers.viewPerformanceTable(year);
    }

    @GET
    @Path("ledgers/expert-fees")
    @Produces(WORKBOOK)
    public PrintedPaper expertFees(@QueryParam("year") int year) {
        return ledgers.viewExpertFees(year);
    }

    @GET
    @Path("ledgers/overdue")
    @Produces(WORKBOOK)
    public PrintedPaper overdueList() {
        return ledgers.viewOverdueList();
    }

    /** The forms that there are for a project and that the caller may print. */
    @GET
    @Path("projects/{number}/forms")
    @Produces(MediaType.APPLICATION_JSON)
    public List<PrintableForm> formsOf(@PathParam("number") String number) {
        return forms.listForms(number);
    }

    /** A project whole: one workbook and its documents, with manifest.sha256. */
    @GET
    @Path("projects/{number}/archive")
    @Produces("application/zip")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response archive(@PathParam("number") String number) {
        String name = archives.viewArchiveName(number);
        StreamingOutput body = out -> archives.exportProject(number, out, files -> { });
        return Response.ok(body, "application/zip").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
