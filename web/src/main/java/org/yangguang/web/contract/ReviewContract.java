package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 法律审查: the legal adviser's opinion. */
@Named
@ViewScoped
public class ReviewContract extends ContractTask {

    private static final long serialVersionUID = 1L;

    public String agree() {
        contracts().reviewContract(getTask().id(), verdict(Outcome.AGREED));
        return done();
    }

    public String giveBack() {
        contracts().reviewContract(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }
}
