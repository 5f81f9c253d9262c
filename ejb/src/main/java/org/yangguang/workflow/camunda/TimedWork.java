package org.yangguang.workflow.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.yangguang.workflow.DeadlinePassed;
import org.yangguang.workflow.Worklist;

/** What the clocks of the drawings call, {@code ${timed.deadlinePassed('bidDeadline', execution)}}, on the engine's own thread. */
@Named("timed")
@ApplicationScoped
public class TimedWork {

    @Inject
    private Worklist worklist;

    @Inject
    private Event<DeadlinePassed> passed;

    /** Called by the engine only. */
    public void deadlinePassed(String deadline, DelegateExecution execution) {
        passed.fire(new DeadlinePassed(deadline, execution.getProcessBusinessKey(), worklist.caseOf(Ancestry.application(execution))));
    }
}
