package org.yangguang.budget;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * How a budget line stands: allotted, of that contracted, of that confirmed and paid.
 *
 * @param year        its budget year
 * @param carried     结转: unspent at the end of that year, for the same use, and not yet spent
 * @param carriedInto the year for which that was carried over, null while nothing is
 * @param surplus     结余: recovered, to be spent no more
 * @param fiscal      of the budget; a unit's own money knows no year's end
 */
public record BudgetBalanceView(String lineCode, String projectNumber, int year, Money allotted, Money contracted, Money confirmed,
                          Money paid, Money carried, Integer carriedInto, Money surplus, boolean fiscal) implements Serializable {

    /** What may still be contracted. */
    public Money free() {
        return Money.max(Money.ZERO, allotted.minus(surplus).minus(contracted));
    }

    /** What may be paid of it in a year, whatever is contracted. */
    public Money spendable(int spentIn) {
        if (!fiscal) {
            return spentIn >= year ? allotted.minus(paid) : Money.ZERO;
        }
        return carriedInto != null && carriedInto == spentIn ? carried
                : spentIn == year ? allotted.minus(paid).minus(carried).minus(surplus) : Money.ZERO;
    }

    /** Where its money stands: open, carried over or recovered. */
    public String state() {
        return surplus.isPositive() ? "surplus" : carried.isPositive() ? "carried" : "open";
    }
}
