package org.yangguang.implementation;

import org.yangguang.workflow.Outcome;

/** The supervisor's or the officer's decision on a deliverable: an outcome drawn at the task, with the opinion. */
public record DeliverableVerdict(String outcome, String opinion, long version) {

    void require(String... drawn) {
        Outcome.decision(outcome, opinion, drawn).refuseIfAny();
    }
}
