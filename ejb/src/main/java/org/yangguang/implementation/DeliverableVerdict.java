package org.yangguang.implementation;

import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** The supervisor's or the officer's decision on a deliverable: an outcome drawn at the task, with the opinion. */
public record DeliverableVerdict(String outcome, String opinion, long version) {

    void require(String... drawn) {
        Breaches breaches = new Breaches();
        breaches.check(List.of(drawn).contains(outcome == null ? "" : outcome), InputRule.UNKNOWN_CHOICE, "outcome",
                String.valueOf(outcome));
        breaches.text(opinion, 500, "opinion");
        breaches.refuseIfAny();
    }
}
