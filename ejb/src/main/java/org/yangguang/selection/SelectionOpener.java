package org.yangguang.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;

/** Hands a list that has been opened to the officers of its department. */
@ApplicationScoped
class SelectionOpener {

    @Inject
    private SelectionDesk desk;

    void opened(@Observes StageOpened event) {
        if (event.process().equals("selection")) {
            SelectionList list = desk.list(event.businessKey());
            event.handTo(Handoff.to(Outcome.SUBMITTED, list.buyer(), desk.due(list, "SELECTION-DUE.draw")));
        }
    }
}
