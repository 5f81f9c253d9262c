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
     * @param quantity    above zero; with all other claims of the item at most the contract's
     * @param amount      at most quantity times the contract's unit price
     * @param evidence    where in its paper it is proved
     * @param paper       number of the line's own paper, attached to the confirmation as evidence-1 and so on; null for the line's place
     */
    public record Line(String item, String description, BigDecimal quantity, Money amount, String evidence, Integer paper) {
    }
}
