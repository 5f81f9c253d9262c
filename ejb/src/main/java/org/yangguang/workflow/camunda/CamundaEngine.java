package org.yangguang.workflow.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.Engine;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.TableDecision;
import org.yangguang.workflow.WorkflowRule;

/** Camunda 7 as the engine. A handoff becomes four variables; nothing else ever enters the drawings. */
@ApplicationScoped
class CamundaEngine implements Engine {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ProcessEngine engine;
    private final DrawnOutcomes drawn;

    /** For the container's proxy alone. */
    protected CamundaEngine() {
        this(null, null);
    }

    @Inject
    CamundaEngine(ProcessEngine engine, DrawnOutcomes drawn) {
        this.engine = engine;
        this.drawn = drawn;
    }

    @Override
    public String start(String process, String businessKey, Map<String, String> words) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, new HashMap<>(words)).getId();
    }

    @Override
    public void complete(String taskId, Handoff handoff) {
        // one command of the engine: what it reads to look at the task it has at hand to complete it
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(command -> {
            Task task = found(command.getTaskManager().findTaskById(taskId), taskId);
            Map<String, Set<String>> ways = drawn.at(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
            if (!ways.isEmpty() && !ways.containsKey(handoff.outcome())) {
                throw new IllegalStateException("outcome " + handoff.outcome() + " is not drawn at " + task.getTaskDefinitionKey() + ", only " + ways.keySet());
            }
            if (handoff.party() != null && drawn.isManifold(task.getProcessDefinitionId(), task.getTaskDefinitionKey())) {
                // where several hold the same task, each knows its holder under this word: what follows must not get one of them
                engine.getRuntimeService().setVariable(task.getProcessInstanceId(), "party", handoff.party());
            }
            return new CompleteTaskCmd(taskId, variables(handoff)).execute(command);
        });
    }

    @Override
    public void redraw(String taskId, String process) {
        Task task = task(taskId);
        ProcessDefinition drawing = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
        if (drawing == null) {
            throw new IllegalStateException("no drawing " + process);
        }
        MigrationPlan plan = engine.getRuntimeService().createMigrationPlan(task.getProcessDefinitionId(), drawing.getId())
                .mapActivities(task.getTaskDefinitionKey(), task.getTaskDefinitionKey()).build();
        // nothing is left or entered: the worklist must not hear of a task that goes
        engine.getRuntimeService().newMigration(plan).processInstanceIds(task.getProcessInstanceId()).skipCustomListeners().execute();
    }

    @Override
    public Optional<String> target(String taskId, String outcome) {
        Task task = task(taskId);
        Set<String> targets = drawn.at(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).getOrDefault(outcome, Set.of());
        return targets.size() == 1 ? targets.stream().findFirst() : Optional.empty();
    }

    @Override
    public List<String> outcomes(String taskId) {
        Task task = task(taskId);
        return List.copyOf(drawn.at(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).keySet());
    }

    private Task task(String taskId) {
        return found(engine.getTaskService().createTaskQuery().taskId(taskId).singleResult(), taskId);
    }

    private static Task found(Task task, String taskId) {
        if (task == null) {
            throw new IllegalStateException("the worklist has task " + taskId + ", the engine has not");
        }
        return task;
    }

    /** The collection stays what it was when a handoff brings none: a later step must not empty what an earlier one laid down. */
    static Map<String, Object> variables(Handoff handoff) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("outcome", handoff.outcome());
        variables.put("party", handoff.party());
        variables.put("dueAt", date(handoff.dueAt()));
        if (!handoff.items().isEmpty()) {
            variables.put("items", new ArrayList<>(handoff.items()));
        }
        return variables;
    }

    static Date date(LocalDateTime time) {
        return time == null ? null : Date.from(time.atZone(ZONE).toInstant());
    }

    static LocalDateTime time(Date date) {
        return date == null ? null : LocalDateTime.ofInstant(date.toInstant(), ZONE);
    }

    /** Refuses what the drawing does not await any more, e.g. an amendment of a project that is being settled. */
    @Override
    public void deliver(String message, String businessKey, Handoff handoff) {
        Map<String, Object> variables = variables(handoff);
        if (!handoff.items().isEmpty()) {
            // one thing is asked for, e.g. one amendment; the collection of the whole process stays
            variables.remove("items");
            variables.put("item", handoff.items().get(0));
        }
        correlate(engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(businessKey)
                .setVariablesToTriggeredScope(variables), businessKey);
    }

    /** What is set on the waiting node alone would be gone behind it. */
    @Override
    public void answer(String message, String businessKey, Handoff handoff) {
        correlate(engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(businessKey)
                .setVariables(variables(handoff)), businessKey);
    }

    private static void correlate(MessageCorrelationBuilder correlation, String businessKey) {
        try {
            correlation.correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new RuleViolation(WorkflowRule.PROJECT_IS_WHERE_THIS_IS_DONE, null, businessKey);
        }
    }

    @Override
    public boolean moveDeadline(List<String> instances, String deadline, LocalDateTime at) {
        boolean moved = false;
        for (String instance : instances) {
            for (Job timer : engine.getManagementService().createJobQuery().processInstanceId(instance).activityId("timer-" + deadline).timers().list()) {
                engine.getManagementService().setJobDuedate(timer.getId(), date(at));
                moved = true;
            }
        }
        return moved;
    }

    @Override
    public void hold(List<String> instances) {
        instances.forEach(engine.getManagementService()::suspendJobByProcessInstanceId);
    }

    @Override
    public void release(List<String> instances, Duration lost) {
        for (String instance : instances) {
            for (Job timer : engine.getManagementService().createJobQuery().processInstanceId(instance).timers().list()) {
                if (timer.getDuedate() != null) {
                    engine.getManagementService().setJobDuedate(timer.getId(), Date.from(timer.getDuedate().toInstant().plus(lost)));
                }
            }
            engine.getManagementService().activateJobByProcessInstanceId(instance);
        }
    }

    @Override
    public TableDecision decide(String table, Map<String, Object> inputs) {
        Map<String, Object> plain = new HashMap<>();
        inputs.forEach((name, value) -> plain.put(name, value instanceof Money money ? money.yuan() : value instanceof Integer count
                ? BigDecimal.valueOf(count) : value));
        MatchedRule.forget();
        DmnDecisionTableResult result = engine.getDecisionService().evaluateDecisionTableByKey(table).variables(plain).evaluate();
        if (result.isEmpty()) {
            throw new IllegalStateException("no rule of " + table + " covers " + inputs);
        }
        return new TableDecision(table, Map.copyOf(inputs), MatchedRule.last(), new HashMap<>(result.getFirstResult().getEntryMap()));
    }

    @Override
    public Optional<Drawing> drawing(String instance) {
        HistoricProcessInstance process = engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult();
        if (process == null) {
            return Optional.empty();
        }
        Set<String> done = new TreeSet<>();
        Set<String> now = new TreeSet<>();
        for (HistoricActivityInstance activity : engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance).list()) {
            String node = activity.getActivityId().replace("#multiInstanceBody", "");
            (activity.getEndTime() == null ? now : done).add(node);
        }
        done.removeAll(now);
        ProcessDefinition definition = engine.getRepositoryService().getProcessDefinition(process.getProcessDefinitionId());
        return Optional.of(new Drawing(definition.getKey(), definition.getName(), drawn.xml(definition.getId()), done, now, process.getEndTime() != null));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
