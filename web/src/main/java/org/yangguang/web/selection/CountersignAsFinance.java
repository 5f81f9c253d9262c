package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 财务会签. */
@Named
@ViewScoped
public class CountersignAsFinance extends SelectionTask {

    private static final long serialVersionUID = 1L;

    public String agree() {
        selection().countersignAsFinance(getTask().id(), decision(Outcome.AGREED));
        return done();
    }

    public String giveBack() {
        selection().countersignAsFinance(getTask().id(), decision(Outcome.RETURNED));
        return done();
    }
}
