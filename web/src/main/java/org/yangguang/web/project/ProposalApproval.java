package org.yangguang.web.project;

import org.yangguang.project.ProposalDecision;
import org.yangguang.workflow.Outcome;

/** What every approver of a proposal may decide; each goes through the door of the own post. */
public abstract class ProposalApproval extends ProposalTask {

    private static final long serialVersionUID = 1L;

    /** Hands the decision to the door. */
    protected abstract void decide(String task, ProposalDecision decision);

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
        decide(getTask().id(), decision(outcome));
        return done();
    }
}
