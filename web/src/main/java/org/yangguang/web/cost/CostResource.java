package org.yangguang.web.cost;

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
import java.util.List;
import org.yangguang.cost.CostClaim;
import org.yangguang.cost.CostDecision;
import org.yangguang.cost.CostFilter;
import org.yangguang.cost.CostInvoice;
import org.yangguang.cost.CostReplyService;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostStatus;
import org.yangguang.cost.CostTerms;
import org.yangguang.cost.CostView;
import org.yangguang.cost.CutReply;
import org.yangguang.cost.Deductions;
import org.yangguang.cost.InvoiceView;
import org.yangguang.cost.ReplyAnswer;
import org.yangguang.cost.SettleHeld;
import org.yangguang.web.api.Page;

/** Cost confirmations: the three task actions, what follows a cut or a held line, and the register. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CostResource {

    @Inject
    private CostService costs;
    @Inject
    private CostReplyService replies;

    @POST
    @Path("tasks/{taskId}/claim-cost")
    public void claim(@PathParam("taskId") String taskId, CostClaim claim) {
        costs.claimCost(taskId, claim);
    }

    @POST
    @Path("tasks/{taskId}/confirm-cost")
    public void confirm(@PathParam("taskId") String taskId, CostDecision decision) {
        costs.confirmCost(taskId, decision);
    }

    @POST
    @Path("tasks/{taskId}/submit-invoice")
    public void invoice(@PathParam("taskId") String taskId, CostInvoice invoice) {
        costs.submitInvoice(taskId, invoice);
    }

    /** Decides a held line; answers with the confirmation as it stands then. */
    @POST
    @Path("costs/{number}/held")
    public CostView settleHeld(@PathParam("number") String number, SettleHeld command) {
        return replies.settleHeld(number, command);
    }

    /** Replies to a cut; papers go before it, as kind reply- and the line's place. */
    @POST
    @Path("costs/{number}/replies")
    public CostView replyToCut(@PathParam("number") String number, CutReply command) {
        return replies.replyToCut(number, command);
    }

    @POST
    @Path("costs/{number}/answers")
    public CostView answerReply(@PathParam("number") String number, ReplyAnswer command) {
        return replies.answerReply(number, command);
    }

    @GET
    @Path("costs")
    public Page<CostView> register(@QueryParam("text") String text, @QueryParam("status") CostStatus status,
                                   @QueryParam("project") String project, @QueryParam("contract") String contract,
                                   @QueryParam("first") @DefaultValue("0") int first,
                                   @QueryParam("count") @DefaultValue("50") int count) {
        CostFilter filter = new CostFilter(text, status, project, contract);
        return new Page<>(costs.register(filter, first, count), costs.countRegister(filter));
    }

    @GET
    @Path("costs/{number}")
    public CostView cost(@PathParam("number") String number) {
        return costs.viewCost(number);
    }

    @GET
    @Path("milestones/{milestone}/cost")
    public CostView ofMilestone(@PathParam("milestone") String milestone) {
        return costs.viewOfMilestone(milestone);
    }

    /** The invoices of a milestone, of its cost or of its advance. */
    @GET
    @Path("milestones/{milestone}/invoices")
    public List<InvoiceView> invoicesOf(@PathParam("milestone") String milestone) {
        return costs.listInvoices(milestone);
    }

    /** From what is confirmed, or claimed, to what is paid. */
    @GET
    @Path("milestones/{milestone}/cost/deductions")
    public Deductions deductions(@PathParam("milestone") String milestone) {
        return costs.viewDeductions(milestone);
    }

    @GET
    @Path("milestones/{milestone}/cost/terms")
    public CostTerms terms(@PathParam("milestone") String milestone) {
        return costs.viewTerms(milestone);
    }
}
