package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 财务会签. */
@Named
@ViewScoped
public class CountersignContract extends ContractTask {

    private static final long serialVersionUID = 1L;

    public String agree() {
        contracts().countersignContract(getTask().id(), verdict(Outcome.AGREED));
        return done();
    }

    public String giveBack() {
        contracts().countersignContract(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }
}
