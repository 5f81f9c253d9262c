package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 审批下达. */
@Named
@ViewScoped
public class ApproveAllotment extends ContractTask {

    private static final long serialVersionUID = 1L;

    public String approve() {
        contracts().approveAllotment(getTask().id(), verdict(Outcome.APPROVED));
        return done();
    }

    public String giveBack() {
        contracts().approveAllotment(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }
}
