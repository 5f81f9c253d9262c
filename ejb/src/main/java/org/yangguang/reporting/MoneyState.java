package org.yangguang.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/** The four sums of a project, each at most the one before it, and what lies between them. */
public record MoneyState(Money budget, Money contracted, Money confirmed, Money paid) implements Serializable {

    /** 采购结余: allotted and not contracted. */
    public Money saved() {
        return budget.minus(contracted);
    }

    /** 待确认: contracted and not confirmed. */
    public Money unconfirmed() {
        return contracted.minus(confirmed);
    }

    /** 已确认未付: negative while an advance is ahead of the confirmed cost. */
    public Money unpaid() {
        return confirmed.minus(paid);
    }

    /** Whether the sums stand in their order; an advance may be ahead of confirmed cost, never of the contract. */
    public boolean inOrder() {
        return contracted.atMost(budget) && confirmed.atMost(contracted) && paid.atMost(contracted);
    }

    /** Width of a sum on the axis of the budget, in percent with two decimals. */
    public BigDecimal share(Money sum) {
        Money axis = Money.max(budget, contracted);
        return sum.isNegative() ? BigDecimal.ZERO : sum.percentOf(axis);
    }

    /** One sum in percent of another, one decimal. */
    public BigDecimal percent(Money part, Money whole) {
        return part.percentOf(whole).setScale(1, java.math.RoundingMode.HALF_UP);
    }
}
