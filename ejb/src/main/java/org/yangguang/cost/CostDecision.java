package org.yangguang.cost;

import java.util.List;
import org.yangguang.shared.Money;

/**
 * The officer's word on each line.
 *
 * @param outcome confirmed, or returned (to the supplier)
 * @param lines   one for each line of the claim, in its order; not needed for a return
 * @param opinion required
 * @param version of the cost confirmation as it was read
 */
public record CostDecision(String outcome, List<Line> lines, String opinion, long version) {

    /**
     * @param accepted from zero to what was claimed; the undisputed part goes on
     * @param reason   required where less is accepted than was claimed
     */
    public record Line(Money accepted, String reason) {
    }
}
