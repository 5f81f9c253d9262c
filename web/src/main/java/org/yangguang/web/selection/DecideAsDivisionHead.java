package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 处室审批清单. */
@Named
@ViewScoped
public class DecideAsDivisionHead extends ListRulingTask {

    private static final long serialVersionUID = 1L;

    public String approve() {
        selection().decideAsDivisionHead(getTask().id(), ruling(Outcome.APPROVED));
        return done();
    }

    public String giveBack() {
        selection().decideAsDivisionHead(getTask().id(), ruling(Outcome.RETURNED_TO_OFFICER));
        return done();
    }
}
