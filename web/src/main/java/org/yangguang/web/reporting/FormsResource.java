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
import org.yangguang.reporting.ArchiveService;
import org.yangguang.reporting.FormsService;
import org.yangguang.reporting.LedgerService;
import org.yangguang.reporting.PrintableForm;
import org.yangguang.reporting.PrintedPaper;

/** The printed forms as PDF, the ledgers as workbooks, and a project whole as a ZIP. */
@Path("")
public class FormsResource {

    private static final String PDF = "application/pdf";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private FormsService forms;
    @Inject
    private LedgerService ledgers;
    @Inject
    private ArchiveService archives;

    @GET
    @Path("forms/approval/{number}")
    @Produces(PDF)
    public Response approval(@PathParam("number") String number, @QueryParam("stage") @DefaultValue("project") String stage) {
        return file(forms.viewApprovalForm(number, stage));
    }

    @GET
    @Path("forms/award-letters/{number}")
    @Produces(PDF)
    public Response awardLetter(@PathParam("number") String number, @QueryParam("lot") @DefaultValue("1") int lot) {
        return file(forms.viewAwardLetter(number, lot));
    }

    @GET
    @Path("forms/payment-orders/{number}")
    @Produces(PDF)
    public Response paymentOrder(@PathParam("number") String number) {
        return file(forms.viewPaymentOrder(number));
    }

    @GET
    @Path("forms/applications/{number}")
    @Produces(PDF)
    public Response applicationForm(@PathParam("number") String number) {
        return file(forms.viewApplicationForm(number));
    }

    @GET
    @Path("forms/budget-approvals/{number}")
    @Produces(PDF)
    public Response budgetApproval(@PathParam("number") String number) {
        return file(forms.viewBudgetApproval(number));
    }

    @GET
    @Path("forms/appraisals/{number}")
    @Produces(PDF)
    public Response appraisalForm(@PathParam("number") String number) {
        return file(forms.viewAppraisalForm(number));
    }

    @GET
    @Path("forms/opening-records/{number}")
    @Produces(PDF)
    public Response openingRecord(@PathParam("number") String number) {
        return file(forms.viewOpeningRecord(number));
    }

    @GET
    @Path("forms/contracts/{number}")
    @Produces(PDF)
    public Response contractCover(@PathParam("number") String number) {
        return file(forms.viewContractCover(number));
    }

    @GET
    @Path("forms/deliverable-receipts/{number}")
    @Produces(PDF)
    public Response deliverableReceipt(@PathParam("number") String number) {
        return file(forms.viewDeliverableReceipt(number));
    }

    @GET
    @Path("forms/cost-confirmations/{number}")
    @Produces(PDF)
    public Response costConfirmation(@PathParam("number") String number) {
        return file(forms.viewCostConfirmation(number));
    }

    @GET
    @Path("forms/performance-reports/{number}")
    @Produces(PDF)
    public Response performanceReport(@PathParam("number") String number) {
        return file(forms.viewPerformanceReport(number));
    }

    @GET
    @Path("forms/certificates/{number}")
    @Produces(PDF)
    public Response certificate(@PathParam("number") String number) {
        return file(forms.viewCertificate(number));
    }

    @GET
    @Path("forms/handover-lists/{number}")
    @Produces(PDF)
    public Response handoverLists(@PathParam("number") String number) {
        return file(forms.viewHandoverLists(number));
    }

    @GET
    @Path("ledgers/projects")
    @Produces(WORKBOOK)
    public Response projectLedger(@QueryParam("year") int year) {
        return file(ledgers.viewProjectLedger(year));
    }

    @GET
    @Path("ledgers/budgets")
    @Produces(WORKBOOK)
    public Response budgetExecution(@QueryParam("year") int year) {
        return file(ledgers.viewBudgetExecution(year));
    }

    @GET
    @Path("ledgers/contracts")
    @Produces(WORKBOOK)
    public Response contractLedger(@QueryParam("year") int year) {
        return file(ledgers.viewContractLedger(year));
    }

    @GET
    @Path("ledgers/costs")
    @Produces(WORKBOOK)
    public Response costLedger(@QueryParam("year") int year) {
        return file(ledgers.viewCostLedger(year));
    }

    @GET
    @Path("ledgers/payments")
    @Produces(WORKBOOK)
    public Response paymentLedger(@QueryParam("year") int year) {
        return file(ledgers.viewPaymentLedger(year));
    }

    @GET
    @Path("ledgers/performance")
    @Produces(WORKBOOK)
    public Response performanceTable(@QueryParam("year") int year) {
        return file(ledgers.viewPerformanceTable(year));
    }

    @GET
    @Path("ledgers/overdue")
    @Produces(WORKBOOK)
    public Response overdueList() {
        return file(ledgers.viewOverdueList());
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
    public Response archive(@PathParam("number") String number) {
        String name = archives.viewArchiveName(number);
        StreamingOutput body = out -> archives.exportProject(number, out);
        return Response.ok(body, "application/zip").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }

    private static Response file(PrintedPaper paper) {
        return Response.ok(paper.content(), paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.fileName() + "\"").build();
    }
}
