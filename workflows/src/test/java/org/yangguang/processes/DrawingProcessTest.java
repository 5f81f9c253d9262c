package org.yangguang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of a drawing: it can be shown, its tasks are named in Chinese, and it holds no logic but routing. */
class DrawingProcessTest {

    static java.util.stream.Stream<String> processes() {
        return ProcessEngineFixture.PROCESSES.stream();
    }

    private static BpmnModelInstance model(String process) {
        return Bpmn.readModelFromStream(DrawingProcessTest.class.getResourceAsStream("/processes/" + process + ".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyElementIsDrawn(String process) {
        BpmnModelInstance model = model(process);
        Set<String> drawn = new TreeSet<>();
        model.getModelElementsByType(BpmnShape.class).forEach(s -> drawn.add(s.getBpmnElement().getId()));
        model.getModelElementsByType(BpmnEdge.class).forEach(e -> drawn.add(e.getBpmnElement().getId()));
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getId).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void tasksAreNamedInChineseAndRoutedByRoleAndParty(String process) {
        for (UserTask task : model(process).getModelElementsByType(UserTask.class)) {
            assertThat(task.getName()).as(task.getId()).containsPattern("\\p{IsHan}");
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).matches("[a-z-]+@\\$\\{party}");
            assertThat(task.getCamundaDueDate()).as(task.getId()).isEqualTo("${dueAt}");
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void gatewaysTestTheOutcomeOnly(String process) {
        for (ConditionExpression condition : model(process).getModelElementsByType(ConditionExpression.class)) {
            String pattern = process.equals("lifecycle") ? "\\$\\{mode (==|!=) '[a-z]+'}" : "\\$\\{outcome == '[a-zA-Z]+'}";
            assertThat(condition.getTextContent()).matches(pattern);
        }
    }
}
