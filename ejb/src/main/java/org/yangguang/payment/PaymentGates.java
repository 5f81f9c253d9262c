package org.yangguang.payment;

import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * The four gates of PAY-01: no payment without budget and use-of-funds plan, nor above either, nor beyond contract and
 * real progress.
 *
 * @param budgetLeft    of the budget line, before this payment
 * @param planLeft      of the month's plan, null when there is none
 * @param contractLeft  value less what was paid
 * @param confirmedLeft confirmed and not yet settled; for an advance what the clause still allows
 * @param recovered     advance that is set off together with this payment
 * @param advance       the payment is an advance
 */
public record PaymentGates(Money budgetLeft, String month, Money planLeft, Money contractLeft, Money confirmedLeft, Money recovered,
                    boolean advance) {

    /** Tells every gate that is closed to this amount, all at once. */
    void refuse(Money amount) {
        Breaches breaches = new Breaches();
        check(breaches, amount);
        breaches.refuseIfAny();
    }

    /** Notes every gate that is closed to this amount. */
    public void check(Breaches breaches, Money amount) {
        breaches.check(amount.atMost(budgetLeft), PaymentRule.WITHIN_BUDGET, "budgetLine", amount, budgetLeft);
        if (breaches.check(planLeft != null, PaymentRule.HAS_MONTH_PLAN, null, month)) {
            breaches.check(amount.atMost(planLeft), PaymentRule.WITHIN_MONTH_PLAN, null, amount, planLeft, month);
        }
        breaches.check(amount.atMost(contractLeft), PaymentRule.WITHIN_CONTRACT, null, amount, contractLeft);
        Money settled = amount.plus(recovered);
        breaches.check(settled.atMost(confirmedLeft), advance ? PaymentRule.WITHIN_ADVANCE_CLAUSE : PaymentRule.WITHIN_CONFIRMED_COST,
                null, settled, confirmedLeft);
    }
}
