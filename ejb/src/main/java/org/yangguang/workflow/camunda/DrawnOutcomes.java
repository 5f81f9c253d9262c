package org.yangguang.workflow.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads from the drawings which outcomes lead where; a drawing in use never changes, so each is read once. */
@ApplicationScoped
class DrawnOutcomes {

    private static final Pattern OUTCOME = Pattern.compile("outcome\\s*==\\s*'(\\w+)'");

    private final Map<String, Map<String, Set<String>>> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> manifold = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private final ProcessEngine engine;

    /** For the container's proxy alone. */
    protected DrawnOutcomes() {
        this(null);
    }

    @Inject
    DrawnOutcomes(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Outcomes drawn at the task, each with the user tasks it leads to at once; empty when one way leads on regardless. */
    Map<String, Set<String>> at(String definition, String task) {
        return known.computeIfAbsent(definition + " " + task, key -> of(engine.getRepositoryService().getBpmnModelInstance(definition), task));
    }

    /** Whether several people get this task at once, each for oneself. */
    boolean isManifold(String definition, String task) {
        return manifold.computeIfAbsent(definition + " " + task, key -> engine.getRepositoryService().getBpmnModelInstance(definition)
                .<UserTask>getModelElementById(task).getLoopCharacteristics() != null);
    }

    String xml(String definition) {
        return texts.computeIfAbsent(definition, id -> {
            try (InputStream model = engine.getRepositoryService().getProcessModel(id)) {
                return CamundaEngine.text(model.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    static Map<String, Set<String>> of(BpmnModelInstance model, String task) {
        Map<String, Set<String>> ways = new TreeMap<>();
        follow(model.getModelElementById(task), ways, new HashSet<>());
        return ways;
    }

    private static void follow(FlowNode from, Map<String, Set<String>> ways, Set<FlowNode> seen) {
        if (!seen.add(from)) {
            return;
        }
        for (SequenceFlow flow : from.getOutgoing()) {
            FlowNode target = flow.getTarget();
            if (flow.getConditionExpression() != null) {
                Matcher outcome = OUTCOME.matcher(flow.getConditionExpression().getTextContent());
                while (outcome.find()) {
                    Set<String> targets = ways.computeIfAbsent(outcome.group(1), o -> new TreeSet<>());
                    if (target instanceof UserTask) {
                        targets.add(target.getId());
                    } else if (target instanceof ExclusiveGateway) {
                        target.getOutgoing().stream().map(SequenceFlow::getTarget).filter(UserTask.class::isInstance).forEach(t -> targets.add(t.getId()));
                    }
                }
            } else if (target instanceof ExclusiveGateway) {
                follow(target, ways, seen);
            }
        }
    }
}
