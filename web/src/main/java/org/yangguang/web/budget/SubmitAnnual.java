package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.budget.AnnualVerdict;
import org.yangguang.workflow.Outcome;

/** 审核报送年度预算: 一上 or 二上, by the division head. */
@Named
@ViewScoped
public class SubmitAnnual extends AnnualTask {

    private static final long serialVersionUID = 1L;

    public String submit() {
        return decide(Outcome.SUBMITTED);
    }

    public String giveBack() {
        return decide(Outcome.RETURNED);
    }

    private String decide(String outcome) {
        budgets().submitAnnual(getTask().id(), new AnnualVerdict(outcome, getOpinion(), getRound().version()));
        return done();
    }
}
