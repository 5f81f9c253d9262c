package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 司领导审批清单. */
@Named
@ViewScoped
public class DecideAsAuthority extends ListRulingTask {

    private static final long serialVersionUID = 1L;

    public String approve() {
        selection().decideAsAuthority(getTask().id(), ruling(Outcome.APPROVED));
        return done();
    }

    public String giveBack() {
        selection().decideAsAuthority(getTask().id(), ruling(Outcome.RETURNED_TO_OFFICER));
        return done();
    }
}
