package org.yangguang.cost;

import java.math.BigDecimal;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What the supplier asks to have confirmed.
 *
 * @param remark  optional
 * @param version of the cost confirmation as it was read
 */
public record CostClaim(List<Line> lines, String remark, long version) {

    /**
     * @param item        number of the contract item
     * @param description what was delivered
     * @param quantity    above zero, at most the contract's
     * @param amount      at most quantity times the contract's unit price
     * @param evidence    which of the attached documents prove it
     */
    public record Line(String item, String description, BigDecimal quantity, Money amount, String evidence) {
    }
}
