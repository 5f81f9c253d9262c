package org.yangguang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each outcome of each task leads where paths.csv, the list agreed with the users, says; and no other outcome is drawn. */
class PathsProcessTest {

    private static ProcessEngineFixture fixture;

    @BeforeAll
    static void startEngine() {
        fixture = new ProcessEngineFixture();
    }

    @AfterAll
    static void stopEngine() {
        fixture.close();
    }

    @ParameterizedTest(name = "{0}: {1} {2} leads to {3}")
    @CsvFileSource(resources = "/paths.csv", numLinesToSkip = 1)
    void leadsToTheDrawnTarget(String process, String task, String outcome, String target) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("party", "XXH");
        variables.put("items", List.of("someone"));
        variables.put("mode", "procurement");
        variables.put("dueAt", new java.util.Date(System.currentTimeMillis() + 86_400_000L));
        variables.put("outcome", outcome == null ? "submitted" : outcome);
        ProcessInstance instance = fixture.engine.getRuntimeService().createProcessInstanceByKey(process)
                .businessKey("K-1").startBeforeActivity(task).setVariables(variables).execute();

        Task open = fixture.engine.getTaskService().createTaskQuery().processInstanceId(instance.getId())
                .taskDefinitionKey(task).singleResult();
        fixture.engine.getTaskService().complete(open.getId(), variables);

        Set<String> visited = new TreeSet<>();
        for (HistoricActivityInstance activity : fixture.engine.getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId()).list()) {
            visited.add(activity.getActivityId());
        }
        assertThat(visited).contains(target);
    }

    @Test
    void everyDrawnOutcomeStandsInTheList() throws Exception {
        Set<String> drawn = new TreeSet<>();
        for (String process : ProcessEngineFixture.PROCESSES) {
            var model = fixture.engine.getRepositoryService().getBpmnModelInstance(fixture.engine.getRepositoryService()
                    .createProcessDefinitionQuery().processDefinitionKey(process).singleResult().getId());
            for (UserTask task : model.getModelElementsByType(UserTask.class)) {
                for (SequenceFlow flow : task.getOutgoing()) {
                    if (flow.getTarget() instanceof ExclusiveGateway gateway) {
                        gateway.getOutgoing().forEach(out -> drawn.add(process + "," + task.getId() + ","
                                + out.getConditionExpression().getTextContent().replaceAll(".*'(.*)'.*", "$1") + ","
                                + out.getTarget().getId()));
                    } else {
                        drawn.add(process + "," + task.getId() + ",," + flow.getTarget().getId());
                    }
                }
            }
        }
        try (var in = getClass().getResourceAsStream("/paths.csv")) {
            List<String> listed = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().skip(1).toList();
            assertThat(drawn).containsExactlyInAnyOrderElementsOf(listed);
        }
    }
}
