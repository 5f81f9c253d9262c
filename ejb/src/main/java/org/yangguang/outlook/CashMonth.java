package org.yangguang.outlook;

import java.io.Serializable;
import java.util.Collection;
import java.util.function.Function;
import org.yangguang.shared.Money;

/**
 * A month's money.
 *
 * @param month     yyyy-MM
 * @param committed instalments whose milestones are still to be delivered and confirmed
 * @param confirmed confirmed or asked for, on the clock of its payment period
 * @param ordered   orders that are written and not yet paid
 * @param paid      paid in the month
 * @param planned   the use-of-funds plan
 * @param shortfall what the plan lacks, project by project: what one has too much does not help another
 */
public record CashMonth(String month, Money committed, Money confirmed, Money ordered, Money paid, Money planned, Money shortfall)
        implements Serializable {

    static CashMonth of(String month, Money committed, Money confirmed, Money ordered, Money paid, Money planned) {
        Money need = committed.plus(confirmed).plus(ordered).plus(paid);
        return new CashMonth(month, committed, confirmed, ordered, paid, planned, Money.max(Money.ZERO, need.minus(planned)));
    }

    /** Several projects' months of the same name together. */
    public static CashMonth sum(String month, Collection<CashMonth> parts) {
        return new CashMonth(month, sum(parts, CashMonth::committed), sum(parts, CashMonth::confirmed), sum(parts, CashMonth::ordered),
                sum(parts, CashMonth::paid), sum(parts, CashMonth::planned), sum(parts, CashMonth::shortfall));
    }

    private static Money sum(Collection<CashMonth> parts, Function<CashMonth, Money> of) {
        return Money.sum(parts.stream().map(of).toList());
    }

    /** All that the month takes, paid or not. */
    public Money need() {
        return open().plus(paid);
    }

    /** What of it is still to be paid. */
    public Money open() {
        return committed.plus(confirmed).plus(ordered);
    }

    public boolean isShort() {
        return shortfall.isPositive();
    }

    boolean isEmpty() {
        return need().isZero() && planned.isZero();
    }
}
