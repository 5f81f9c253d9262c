package org.yangguang.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/**
 * A contract item and what of it may still be claimed.
 *
 * @param item              its number in the contract
 * @param confirmed         of it by the other confirmations of the contract
 * @param confirmedQuantity the same as a quantity
 * @param reserved          of it held in other confirmations, or claimed there and not yet decided
 * @param reservedQuantity  the same as a quantity
 */
public record ClaimableItem(String item, String name, BigDecimal quantity, String unit, Money unitPrice, Money amount, Money confirmed,
                            BigDecimal confirmedQuantity, Money reserved, BigDecimal reservedQuantity) implements Serializable {

    /** What ten roundings to the sixth decimal of a quantity may amount to. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.00001");

    public Money left() {
        return amount.minus(confirmed).minus(reserved);
    }

    public BigDecimal leftQuantity() {
        return quantity.subtract(confirmedQuantity).subtract(reservedQuantity);
    }

    /**
     * The most that this quantity may cost. A sum that is paid in shares has quantities of six decimals; whoever takes the
     * rest of the quantity also takes what was lost by rounding them.
     *
     * @param rest nothing of the item is left after it
     */
    Money priced(BigDecimal of, boolean rest) {
        Money exactly = unitPrice.times(of);
        return rest ? Money.max(exactly, Money.min(left(), exactly.plus(unitPrice.times(ROUNDING)))) : exactly;
    }
}
