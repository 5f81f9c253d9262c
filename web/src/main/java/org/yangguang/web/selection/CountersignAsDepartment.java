package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 需求司局会签. */
@Named
@ViewScoped
public class CountersignAsDepartment extends SelectionTask {

    private static final long serialVersionUID = 1L;

    public String agree() {
        selection().countersignAsDepartment(getTask().id(), decision(Outcome.AGREED));
        return done();
    }

    public String giveBack() {
        selection().countersignAsDepartment(getTask().id(), decision(Outcome.RETURNED));
        return done();
    }
}
