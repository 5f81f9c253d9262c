package org.yangguang.web.budget;

import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetStatus;
import org.yangguang.budget.BudgetView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.web.workflow.TaskPage;

/** What every task on a budget shows: the project's facts, the version worked on, the one in force. */
public abstract class BudgetTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetService budgets;
    @Inject
    private ProjectService projects;

    private ProjectView project;
    private BudgetView budget;
    private BudgetView former;

    @Override
    protected void load() {
        project = projects.viewProject(getTask().applicationNumber());
        List<BudgetView> versions = budgets.listVersions(getTask().applicationNumber());
        budget = versions.get(versions.size() - 1);
        former = versions.stream().filter(b -> b.status() == BudgetStatus.APPROVED).findFirst().orElse(null);
    }

    protected BudgetService budgets() {
        return budgets;
    }

    protected void read(BudgetView saved) {
        budget = saved;
    }

    public ProjectView getProject() {
        return project;
    }

    public BudgetView getBudget() {
        return budget;
    }

    /** The version in force while a new one is on its way, null for the first. */
    public BudgetView getFormer() {
        return former;
    }

    public List<BudgetBalanceView> getBalances() {
        return budgets.findBalances(project.number());
    }
}
