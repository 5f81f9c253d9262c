package org.yangguang.web.budget;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;
import org.yangguang.budget.CodeView;
import org.yangguang.project.IndicatorKind;
import org.yangguang.project.ProjectService;
import org.yangguang.web.api.Days;

/** Budgets and their balances for those who may read the project. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class BudgetsResource {

    @Inject
    private BudgetService budgets;
    @Inject
    private ProjectService projects;
    @Inject
    private Clock clock;

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
    public List<BudgetBalanceView> balances(@PathParam("number") String number) {
        return budgets.findBalances(projects.viewProject(number).number());
    }

    /** The version in force; refused while there is none. */
    @GET
    @Path("budgets/{number}/approved")
    public BudgetView approved(@PathParam("number") String number) {
        return budgets.budget(projects.viewProject(number).applicationNumber());
    }

    /** Points per kind of target in force on a day. */
    @GET
    @Path("target-weights")
    public Map<IndicatorKind, BigDecimal> weights(@QueryParam("on") String on) {
        LocalDate day = Days.of(on, "on");
        return budgets.findWeights(day == null ? LocalDate.now(clock) : day);
    }

    @GET
    @Path("budget-codes")
    public List<CodeView> codes() {
        return budgets.findCodes();
    }
}
