package org.yangguang.workflow.camunda;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.ProjectCase;
import org.yangguang.workflow.ProjectMode;
import org.yangguang.workflow.Worklist;

/** A real engine in memory with the shipped drawings and the worklist plugin; what it tells the worklist is noted here. */
final class EngineUnderTest implements Worklist, AutoCloseable {

    final ProcessEngine engine;
    final CamundaEngine adapter;
    final List<Arrival> arrived = new ArrayList<>();
    final List<String> cancelled = new ArrayList<>();
    final List<String> ended = new ArrayList<>();
    String party = "XXH";

    /** Stands where the stages' openers stand. */
    public final class Openers {
        public void opened(String stage, DelegateExecution execution) {
            entered(execution.getProcessInstanceId(), Ancestry.process(execution), execution.getProcessBusinessKey(), Ancestry.application(execution));
            execution.setVariables(CamundaEngine.variables(Handoff.to("submitted", party, LocalDateTime.of(2030, 1, 7, 18, 0)).forEach(List.of("HT-1"))));
        }
    }

    final List<String> entered = new ArrayList<>();

    EngineUnderTest() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=1000");
        configuration.setProcessEngineName("worklist-" + UUID.randomUUID());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setCustomHistoryLevels(List.of(new PositionHistory()));
        configuration.setHistory(PositionHistory.NAME);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(new HashMap<>(Map.of("stage", new Openers())));
        configuration.getProcessEnginePlugins().add(new WorklistPlugin(this));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addClasspathResource("processes/lifecycle.bpmn").addClasspathResource("processes/project.bpmn")
                .addClasspathResource("processes/budget.bpmn").addClasspathResource("processes/payment.bpmn")
                .addClasspathResource("processes/tender.bpmn").addClasspathResource("processes/tender-inquiry.bpmn")
                .addClasspathResource("decisions/approval-route.dmn").deploy();
        adapter = new CamundaEngine(engine, new DrawnOutcomes(engine));
    }

    Arrival last() {
        return arrived.get(arrived.size() - 1);
    }

    @Override
    public ProjectCase entered(String instance, String process, String businessKey, String applicationNumber) {
        entered.add(process + " " + businessKey + " " + applicationNumber);
        return new ProjectCase(applicationNumber, null, "t", ProjectMode.PROCUREMENT, "SDLY", "XXH", "CWS", null, false);
    }

    @Override
    public Handoff first() {
        return null;
    }

    @Override
    public void arrived(Arrival arrival) {
        arrived.add(arrival);
    }

    @Override
    public void cancelled(String taskId) {
        cancelled.add(taskId);
    }

    @Override
    public void ended(String applicationNumber) {
        ended.add(applicationNumber);
    }

    @Override
    public ProjectCase caseOf(String businessKey) {
        return entered(null, null, businessKey, businessKey);
    }

    @Override
    public void close() {
        engine.close();
    }
}
