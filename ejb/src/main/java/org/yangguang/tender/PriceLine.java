package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/**
 * One line of a supplier's price list (分项报价), which becomes an item of the contract.
 *
 * @param quantity with at most three decimals
 * @param amount   the line's total as written by the supplier
 */
public record PriceLine(String name, BigDecimal quantity, String unit, Money unitPrice, Money amount) implements Serializable {

    /** What quantity and unit price give, to the fen. */
    public Money computed() {
        return unitPrice.times(quantity);
    }
}
