package org.yangguang.contract;

import org.yangguang.workflow.Outcome;

/**
 * A decision on a contract or an amendment: one of the outcomes drawn at the task, with the actor's opinion.
 *
 * @param version version of the contract (or amendment) that was read
 */
public record ContractVerdict(String outcome, String opinion, long version) {

    /** Refuses an outcome that is not drawn at the task, and a decision without a word. */
    void require(String... drawn) {
        Outcome.decision(outcome, opinion, drawn).refuseIfAny();
    }
}
