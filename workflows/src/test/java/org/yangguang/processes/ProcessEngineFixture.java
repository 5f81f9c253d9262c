package org.yangguang.processes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * A real engine in memory with every drawing and decision table deployed. Openers and clocks, which are business
 * components in the product, answer here with what a test has laid down for them.
 */
final class ProcessEngineFixture implements AutoCloseable {

    static final List<String> PROCESSES = List.of("lifecycle", "project", "budget", "appraisal", "tender",
            "tender-quotation", "tender-invited", "tender-inquiry", "tender-framework", "tender-offers", "tender-public", "tender-direct", "budget-annual", "contract", "contract-amendment", "contract-grant", "implementation",
            "implementation-milestone", "implementation-final", "cost", "performance", "acceptance",
            "acceptance-closing", "payment", "selection", "dispute");
    static final List<String> DECISIONS = List.of("approval-route", "procurement-method");

    final ProcessEngine engine;
    final Openers stage = new Openers();
    final Clocks timed = new Clocks();

    /** Stands where the product's stage openers stand: remembers what was opened, hands out what was laid down. */
    public static final class Openers {
        final List<String> opened = new ArrayList<>();
        final Map<String, List<String>> items = new HashMap<>();
        final Map<String, String> outcomes = new HashMap<>();
        String failOn;

        public void opened(String stage, DelegateExecution execution) {
            String process = execution.getProcessDefinitionId().split(":")[0];
            if (process.equals(failOn)) {
                throw new IllegalStateException("opener of " + process + " fails");
            }
            opened.add(stage + " " + process + " " + execution.getProcessBusinessKey());
            String key = process + (items.containsKey(process + " " + execution.getProcessBusinessKey())
                    ? " " + execution.getProcessBusinessKey() : "");
            execution.setVariable("party", "XXH");
            execution.setVariable("dueAt", new java.util.Date(System.currentTimeMillis() + 86_400_000L));
            execution.setVariable("outcome", outcomes.getOrDefault(execution.getProcessBusinessKey(), process.startsWith("tender") ? "submitted" : "deliverable"));
            execution.setVariable("items", items.getOrDefault(key, List.of()));
        }
    }

    /** Stands where components observe a clock that rings. */
    public static final class Clocks {
        final List<String> rung = new ArrayList<>();

        public void deadlinePassed(String deadline, DelegateExecution execution) {
            rung.add(deadline + " " + execution.getProcessBusinessKey());
        }
    }

    ProcessEngineFixture() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + java.util.UUID.randomUUID() + ";DB_CLOSE_DELAY=1000");
        configuration.setProcessEngineName("process-test-" + java.util.UUID.randomUUID());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(new HashMap<>(Map.of("stage", stage, "timed", timed)));
        engine = ((ProcessEngineConfigurationImpl) configuration).buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PROCESSES.forEach(p -> deployment.addClasspathResource("processes/" + p + ".bpmn"));
        DECISIONS.forEach(d -> deployment.addClasspathResource("decisions/" + d + ".dmn"));
        deployment.deploy();
    }

    ProcessInstance start(String process, String businessKey, String mode) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, Map.of("mode", mode));
    }

    /** The keys of all open tasks, sorted. */
    List<String> open() {
        return engine.getTaskService().createTaskQuery().list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** Completes one open task of each given {@code task} or {@code task:outcome}, in order. */
    void complete(String... steps) {
        for (String step : steps) {
            String[] parts = step.split(":");
            List<Task> tasks = engine.getTaskService().createTaskQuery().taskDefinitionKey(parts[0]).list();
            if (tasks.isEmpty()) {
                throw new AssertionError("no open " + parts[0] + " among " + open() + " before " + Arrays.toString(steps));
            }
            Map<String, Object> variables = new HashMap<>();
            variables.put("outcome", parts.length > 1 ? parts[1] : "submitted");
            variables.put("dueAt", new java.util.Date(System.currentTimeMillis() + 86_400_000L));
            variables.put("party", "XXH");
            engine.getTaskService().complete(tasks.get(0).getId(), variables);
        }
    }

    boolean ended(ProcessInstance instance) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance.getId()).count() == 0;
    }

    @Override
    public void close() {
        engine.close();
    }
}
