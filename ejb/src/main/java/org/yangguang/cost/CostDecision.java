package org.yangguang.cost;

import java.math.BigDecimal;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The officer's word on each line.
 *
 * @param outcome confirmed, or returned (to the supplier)
 * @param lines   one for each line that the supplier has claimed, in the claim's order; not needed for a return
 * @param opinion required
 * @param version of the cost confirmation as it was read
 */
public record CostDecision(String outcome, List<Line> lines, String opinion, long version) {

    /**
     * @param verdict  what becomes of that which is not accepted; null where everything is
     * @param accepted from zero to what was claimed; the undisputed part goes on
     * @param quantity that is accepted, null for the same share of the quantity as of the sum
     * @param ground   of a cut
     * @param reason   required where less is accepted than was claimed
     * @param asked    what the supplier is to bring, of a held line
     */
    public record Line(LineVerdict verdict, Money accepted, BigDecimal quantity, CutGround ground, String reason, String asked) {
    }
}
