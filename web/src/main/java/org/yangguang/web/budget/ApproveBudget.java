package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.budget.BudgetApproval;
import org.yangguang.workflow.Outcome;

/** 预算批复. */
@Named
@ViewScoped
public class ApproveBudget extends BudgetTask {

    private static final long serialVersionUID = 1L;

    private String documentNumber;

    public String approve() {
        return decide(Outcome.APPROVED);
    }

    public String returnToOfficer() {
        return decide(Outcome.RETURNED);
    }

    public String returnToApplicant() {
        return decide(Outcome.RETURNED_TO_APPLICANT);
    }

    public String reject() {
        return decide(Outcome.REJECTED);
    }

    private String decide(String outcome) {
        budgets().approveBudget(getTask().id(), new BudgetApproval(outcome, documentNumber, getOpinion(), getBudget().version()));
        return done();
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
