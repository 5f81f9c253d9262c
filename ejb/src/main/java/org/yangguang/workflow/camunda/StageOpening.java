package org.yangguang.workflow.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.ProjectCase;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.Worklist;

/**
 * First node of every stage's process, {@code ${stage.opened('cost', execution)}}: the component's opener makes its row
 * and says who gets the first task, in the transaction that brought the token here. A stage that nobody answers for is a
 * bug, and the token stays where it was.
 */
@Named("stage")
@ApplicationScoped
public class StageOpening {

    @Inject
    private Worklist worklist;

    @Inject
    private Event<StageOpened> opened;

    /** Called by the engine only. */
    public void opened(String stage, DelegateExecution execution) {
        String process = Ancestry.process(execution);
        String application = Ancestry.application(execution);
        String businessKey = execution.getProcessBusinessKey() == null ? application : execution.getProcessBusinessKey();
        ProjectCase projectCase = worklist.entered(execution.getProcessInstanceId(), process, businessKey, application);
        StageOpened event = new StageOpened(stage, process, businessKey, projectCase);
        opened.fire(event);
        Handoff handoff = event.handoff() == null ? worklist.first() : event.handoff();
        if (handoff == null) {
            throw new IllegalStateException("no opener answers for " + process + " " + businessKey);
        }
        execution.setVariables(CamundaEngine.variables(handoff));
    }
}
