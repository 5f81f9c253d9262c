package org.yangguang.workflow.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.yangguang.workflow.Worklist;

/**
 * Tells the worklist of each task that comes and goes and of each lifecycle that ends, while the engine's transaction is
 * open: the rows move with the token or not at all. Put on every drawing as it is parsed, so no drawing carries a
 * listener.
 */
@ApplicationScoped
public class WorklistPlugin extends AbstractProcessEnginePlugin {

    private static final String LIFECYCLE = "lifecycle";

    @Inject
    private Worklist worklist;

    protected WorklistPlugin() {
    }

    WorklistPlugin(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new Attach());
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.getCustomPostDecisionTableEvaluationListeners().add(new MatchedRule());
        configuration.setDmnEngineConfiguration(tables);
    }

    private final class Attach extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addTaskListener(TaskListener.EVENTNAME_CREATE, WorklistPlugin.this::arrived);
            task.addTaskListener(TaskListener.EVENTNAME_DELETE, gone -> worklist.cancelled(gone.getId()));
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            if (process.getKey().equals(LIFECYCLE)) {
                process.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) end -> worklist.ended(end.getProcessBusinessKey()));
            }
        }
    }

    private void arrived(DelegateTask task) {
        String group = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(g -> g != null).findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has nobody to do it"));
        if (group.endsWith("@") || group.endsWith("@null")) {
            throw new IllegalStateException(task.getTaskDefinitionKey() + " was handed to nobody: the handoff names no party");
        }
        worklist.arrived(new Worklist.Arrival(task.getId(), task.getTaskDefinitionKey(), Ancestry.process(task.getExecution()),
                task.getProcessInstanceId(), task.getExecution().getProcessBusinessKey(), Ancestry.application(task.getExecution()), group,
                CamundaEngine.time(task.getDueDate())));
    }
}
