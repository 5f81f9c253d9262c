package org.yangguang.ledger;

import org.yangguang.shared.Money;

/**
 * What a contract has on a budget line.
 *
 * @param committed contracted, neither paid nor lapsed
 * @param lapsed    contracted and returned to the treasury at a year's end before it was paid
 * @param confirmed its confirmed cost on the line
 */
public record LineUse(Money committed, Money spent, Money lapsed, Money confirmed) {

    public static final LineUse NONE = new LineUse(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** All that the contract was given on the line and has not given back. */
    public Money contracted() {
        return committed.plus(spent).plus(lapsed);
    }
}
