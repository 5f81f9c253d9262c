package org.yangguang.cost;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * From what is confirmed, or before that claimed, to what the payment request asks.
 *
 * @param basis     confirmed; before the confirmation what is claimed
 * @param recovered advance that is set off
 * @param net       what remains to be paid in cash
 */
public record Deductions(Money basis, Money recovered, Money net) implements Serializable {

    /** The same for a smaller sum, as while the decision is typed. */
    public Deductions of(Money confirmed) {
        Money less = Money.min(confirmed, recovered);
        return new Deductions(confirmed, less, confirmed.minus(less));
    }
}
