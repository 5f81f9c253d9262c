package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 财务审核清单. */
@Named
@ViewScoped
public class DecideAsFinanceLead extends SelectionTask {

    private static final long serialVersionUID = 1L;

    public String approve() {
        selection().decideAsFinanceLead(getTask().id(), decision(Outcome.APPROVED));
        return done();
    }

    public String giveBack() {
        selection().decideAsFinanceLead(getTask().id(), decision(Outcome.RETURNED_TO_OFFICER));
        return done();
    }
}
