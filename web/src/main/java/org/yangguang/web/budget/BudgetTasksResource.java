package org.yangguang.web.budget;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.budget.BudgetApproval;
import org.yangguang.budget.BudgetForm;
import org.yangguang.budget.BudgetReview;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;

/** The tasks of 编制预算 over the interface; those that hand on answer 204. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BudgetTasksResource {

    @Inject
    private BudgetService budgets;

    /** Keeps what is written so far. */
    @PUT
    @Path("tasks/{taskId}/prepare-budget")
    public BudgetView saveBudget(@PathParam("taskId") String taskId, BudgetForm form) {
        return budgets.saveBudget(taskId, form);
    }

    @POST
    @Path("tasks/{taskId}/prepare-budget")
    public void prepareBudget(@PathParam("taskId") String taskId, BudgetForm form) {
        budgets.prepareBudget(taskId, form);
    }

    @POST
    @Path("tasks/{taskId}/review-budget")
    public void reviewBudget(@PathParam("taskId") String taskId, BudgetReview review) {
        budgets.reviewBudget(taskId, review);
    }

    @POST
    @Path("tasks/{taskId}/approve-budget")
    public void approveBudget(@PathParam("taskId") String taskId, BudgetApproval decision) {
        budgets.approveBudget(taskId, decision);
    }
}
