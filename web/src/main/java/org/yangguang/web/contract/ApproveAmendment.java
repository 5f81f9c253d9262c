package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 审批合同变更. */
@Named
@ViewScoped
public class ApproveAmendment extends AmendmentTask {

    private static final long serialVersionUID = 1L;

    public String approve() {
        contracts().approveAmendment(getTask().id(), verdict(Outcome.APPROVED));
        return done();
    }

    public String reject() {
        contracts().approveAmendment(getTask().id(), verdict(Outcome.REJECTED));
        return done();
    }
}
