package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 承建单位确认变更. */
@Named
@ViewScoped
public class AgreeAmendment extends AmendmentTask {

    private static final long serialVersionUID = 1L;

    public String agree() {
        contracts().agreeAmendment(getTask().id(), verdict(Outcome.AGREED));
        return done();
    }

    public String reject() {
        contracts().agreeAmendment(getTask().id(), verdict(Outcome.REJECTED));
        return done();
    }
}
