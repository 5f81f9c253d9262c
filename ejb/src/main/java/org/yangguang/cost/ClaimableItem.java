package org.yangguang.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/**
 * A contract item and what of it may still be claimed.
 *
 * @param item      its number in the contract
 * @param confirmed of it so far, on other milestones
 */
public record ClaimableItem(String item, String name, BigDecimal quantity, String unit, Money unitPrice, Money amount,
                            Money confirmed) implements Serializable {

    public Money left() {
        return amount.minus(confirmed);
    }
}
