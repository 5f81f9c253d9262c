package org.yangguang.contract;

import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/**
 * A decision on a contract or an amendment: one of the outcomes drawn at the task, with the actor's opinion.
 *
 * @param version version of the contract (or amendment) that was read
 */
public record ContractVerdict(String outcome, String opinion, long version) {

    /** Refuses an outcome that is not drawn at the task, and a decision without a word. */
    void require(String... drawn) {
        breaches(outcome, opinion, drawn).refuseIfAny();
    }

    static Breaches breaches(String outcome, String opinion, String... drawn) {
        Breaches breaches = new Breaches();
        breaches.check(java.util.List.of(drawn).contains(outcome == null ? "" : outcome), InputRule.UNKNOWN_CHOICE,
                "outcome", String.valueOf(outcome));
        breaches.text(opinion, 500, "opinion");
        return breaches;
    }
}
