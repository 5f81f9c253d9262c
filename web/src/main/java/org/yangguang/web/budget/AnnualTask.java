package org.yangguang.web.budget;

import jakarta.inject.Inject;
import org.yangguang.budget.AnnualService;
import org.yangguang.budget.AnnualView;
import org.yangguang.budget.BudgetService;
import org.yangguang.web.workflow.TaskPage;

/** What every task of a year's budget shows: the round as it stands. */
public abstract class AnnualTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetService budgets;
    @Inject
    private AnnualService annual;

    private AnnualView round;

    @Override
    protected void load() {
        round = annual.viewAnnual(getTask().subject());
    }

    protected BudgetService budgets() {
        return budgets;
    }

    public AnnualView getRound() {
        return round;
    }
}
