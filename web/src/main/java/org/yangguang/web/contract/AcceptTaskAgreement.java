package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 确认任务书. */
@Named
@ViewScoped
public class AcceptTaskAgreement extends ContractTask {

    private static final long serialVersionUID = 1L;

    public String sign() {
        contracts().acceptTaskAgreement(getTask().id(), verdict(Outcome.SIGNED));
        return done();
    }

    public String giveBack() {
        contracts().acceptTaskAgreement(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }
}
