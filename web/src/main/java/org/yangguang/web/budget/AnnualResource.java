package org.yangguang.web.budget;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.yangguang.budget.AnnualApproval;
import org.yangguang.budget.AnnualFit;
import org.yangguang.budget.AnnualOpening;
import org.yangguang.budget.AnnualProposal;
import org.yangguang.budget.AnnualPublication;
import org.yangguang.budget.AnnualService;
import org.yangguang.budget.AnnualVerdict;
import org.yangguang.budget.AnnualView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.ControlFigure;
import org.yangguang.budget.YearStanding;

/** 年度预算 (两上两下): the rounds and their tasks; those that hand on answer 204. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnnualResource {

    @Inject
    private AnnualService annual;
    @Inject
    private BudgetService budgets;

    @GET
    @Path("annual-budgets")
    public List<AnnualView> rounds() {
        return annual.listAnnual();
    }

    @POST
    @Path("annual-budgets")
    @APIResponseSchema(value = AnnualView.class, responseCode = "201")
    public Response open(AnnualOpening opening) {
        return Response.status(Response.Status.CREATED).entity(annual.openAnnual(opening)).build();
    }

    @GET
    @Path("annual-budgets/{round}")
    public AnnualView round(@PathParam("round") String round) {
        return annual.viewAnnual(round);
    }

    /** Whether a programme's budget of a year is approved (预算法第五十四条). */
    @GET
    @Path("budget-standing")
    public YearStanding standing(@QueryParam("programme") String programme, @QueryParam("year") int year) {
        return annual.findStanding(programme, year);
    }

    @POST
    @Path("tasks/{taskId}/propose-annual")
    public void propose(@PathParam("taskId") String taskId, AnnualProposal proposal) {
        budgets.proposeAnnual(taskId, proposal);
    }

    @POST
    @Path("tasks/{taskId}/submit-annual")
    public void submit(@PathParam("taskId") String taskId, AnnualVerdict verdict) {
        budgets.submitAnnual(taskId, verdict);
    }

    @POST
    @Path("tasks/{taskId}/issue-control-figures")
    public void control(@PathParam("taskId") String taskId, ControlFigure figure) {
        budgets.issueControlFigures(taskId, figure);
    }

    @POST
    @Path("tasks/{taskId}/fit-annual")
    public void fit(@PathParam("taskId") String taskId, AnnualFit fit) {
        budgets.fitAnnual(taskId, fit);
    }

    @POST
    @Path("tasks/{taskId}/approve-annual")
    public void approve(@PathParam("taskId") String taskId, AnnualApproval approval) {
        budgets.approveAnnual(taskId, approval);
    }

    @POST
    @Path("tasks/{taskId}/publish-annual")
    public void publish(@PathParam("taskId") String taskId, AnnualPublication publication) {
        budgets.publishAnnual(taskId, publication);
    }
}
