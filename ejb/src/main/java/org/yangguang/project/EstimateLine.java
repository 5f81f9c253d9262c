package org.yangguang.project;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yangguang.shared.Money;

/**
 * A line of the cost estimate, as entered and as shown; its amount is always quantity times unit price.
 *
 * @param basis how the figure was arrived at (测算依据)
 */
public record EstimateLine(String item, String basis, BigDecimal quantity, String unit, Money unitPrice)
        implements Serializable {

    /** Quantity times unit price, to the fen; zero while either is missing. */
    public Money amount() {
        if (quantity == null || unitPrice == null) {
            return Money.ZERO;
        }
        return new Money(unitPrice.yuan().multiply(quantity).setScale(2, RoundingMode.HALF_UP));
    }
}
