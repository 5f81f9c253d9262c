package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 财务审核. */
@Named
@ViewScoped
public class ApproveAsFinanceLead extends ProposalTask {

    private static final long serialVersionUID = 1L;

    public String approve() {
        return decide(Outcome.APPROVED);
    }

    public String returnToOfficer() {
        return decide(Outcome.RETURNED_TO_OFFICER);
    }

    public String returnToApplicant() {
        return decide(Outcome.RETURNED_TO_APPLICANT);
    }

    public String reject() {
        return decide(Outcome.REJECTED);
    }

    private String decide(String outcome) {
        projects().approveAsFinanceLead(getTask().id(), decision(outcome));
        return done();
    }
}
