package org.yangguang.web.budget;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.budget.BalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;
import org.yangguang.budget.CodeView;
import org.yangguang.project.ProjectService;

/** Budgets and their balances for those who may read the project. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class BudgetsResource {

    @Inject
    private BudgetService budgets;
    @Inject
    private ProjectService projects;

    /** The newest version. */
    @GET
    @Path("budgets/{number}")
    public BudgetView budget(@PathParam("number") String number) {
        return budgets.viewNewest(number);
    }

    @GET
    @Path("budgets/{number}/versions")
    public List<BudgetView> versions(@PathParam("number") String number) {
        return budgets.listVersions(number);
    }

    @GET
    @Path("budgets/{number}/balances")
    public List<BalanceView> balances(@PathParam("number") String number) {
        return budgets.findBalances(projects.viewProject(number).number());
    }

    @GET
    @Path("budget-codes")
    public List<CodeView> codes() {
        return budgets.findCodes();
    }
}
