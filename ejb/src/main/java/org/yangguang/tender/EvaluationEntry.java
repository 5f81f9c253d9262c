package org.yangguang.tender;

import java.util.List;

/**
 * What the agent adds when the evaluation is concluded.
 *
 * @param confirmations answers of bidders whose price was corrected
 * @param explanations  outcome of the review of abnormally low prices
 * @param returned      true: the committee is to mark again, recused members being replaced by those of {@code substitutes}
 * @param substitutes   the pool's supplementary record, null when nobody has stepped back
 */
public record EvaluationEntry(boolean returned, List<Confirmation> confirmations, List<Explanation> explanations,
                              PoolRecord substitutes, String opinion, long version) {

    public record Confirmation(String bid, Boolean confirmed) {
    }

    /**
     * @param minutes  how long the bidder had to explain
     * @param accepted whether the committee found the explanation sufficient
     * @param ground   the explanation and what the committee found
     */
    public record Explanation(String bid, Integer minutes, Boolean accepted, String ground) {
    }
}
