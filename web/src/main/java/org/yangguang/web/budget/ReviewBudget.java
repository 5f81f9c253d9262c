package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.budget.BudgetReview;
import org.yangguang.workflow.Outcome;

/** 预算初审. */
@Named
@ViewScoped
public class ReviewBudget extends BudgetTask {

    private static final long serialVersionUID = 1L;

    public String forward() {
        return decide(Outcome.FORWARDED);
    }

    public String sendBack() {
        return decide(Outcome.RETURNED);
    }

    private String decide(String outcome) {
        budgets().reviewBudget(getTask().id(), new BudgetReview(outcome, getOpinion(), getBudget().version()));
        return done();
    }
}
