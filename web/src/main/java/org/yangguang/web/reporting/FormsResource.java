package org.yangguang.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.yangguang.reporting.FormsService;
import org.yangguang.reporting.LedgerService;
import org.yangguang.reporting.PrintedPaper;

/** The printed forms as PDF and the ledgers as workbooks. */
@Path("")
public class FormsResource {

    @Inject
    private FormsService forms;
    @Inject
    private LedgerService ledgers;

    @GET
    @Path("forms/approval/{number}")
    public Response approval(@PathParam("number") String number, @QueryParam("stage") @DefaultValue("project") String stage) {
        return file(forms.viewApprovalForm(number, stage));
    }

    @GET
    @Path("forms/award-letters/{number}")
    public Response awardLetter(@PathParam("number") String number, @QueryParam("lot") @DefaultValue("1") int lot) {
        return file(forms.viewAwardLetter(number, lot));
    }

    @GET
    @Path("forms/payment-orders/{number}")
    public Response paymentOrder(@PathParam("number") String number) {
        return file(forms.viewPaymentOrder(number));
    }

    @GET
    @Path("ledgers/projects")
    public Response projects(@QueryParam("year") int year) {
        return file(ledgers.viewProjectLedger(year));
    }

    @GET
    @Path("ledgers/payments")
    public Response payments(@QueryParam("year") int year) {
        return file(ledgers.viewPaymentLedger(year));
    }

    private static Response file(PrintedPaper paper) {
        return Response.ok(paper.content(), paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.fileName() + "\"").build();
    }
}
