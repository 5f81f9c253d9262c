package org.yangguang.workflow.camunda;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;

/** Remembers on this thread which rule of a decision table hit, so that it can be kept with the decision. */
final class MatchedRule implements DmnDecisionTableEvaluationListener {

    private static final ThreadLocal<String> LAST = new ThreadLocal<>();

    static void forget() {
        LAST.remove();
    }

    static String last() {
        return LAST.get();
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().stream().findFirst().ifPresent(rule -> LAST.set(rule.getId()));
    }
}
