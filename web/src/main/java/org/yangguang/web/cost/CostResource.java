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
import org.yangguang.cost.CostClaim;
import org.yangguang.cost.CostDecision;
import org.yangguang.cost.CostFilter;
import org.yangguang.cost.CostInvoice;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostStatus;
import org.yangguang.cost.CostTerms;
import org.yangguang.cost.CostView;
import org.yangguang.cost.InvoiceView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.api.Page;

/** Cost confirmations: the three task actions and the register. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CostResource {

    @Inject
    private CostService costs;

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

    /** The invoice of a milestone, of its cost or of its advance. */
    @GET
    @Path("milestones/{milestone}/invoice")
    public InvoiceView invoiceOf(@PathParam("milestone") String milestone) {
        return costs.findInvoice(milestone).orElseThrow(() -> new NotFound("invoice", milestone));
    }

    @GET
    @Path("milestones/{milestone}/cost/terms")
    public CostTerms terms(@PathParam("milestone") String milestone) {
        return costs.viewTerms(milestone);
    }
}
