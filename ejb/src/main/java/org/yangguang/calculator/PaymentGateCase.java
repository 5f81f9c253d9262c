package org.yangguang.calculator;

import org.yangguang.shared.Money;

/**
 * May this sum be paid (PAY-01)?
 *
 * @param budget    of the line
 * @param contract  value of the contract
 * @param monthPlan what the month's use-of-funds plan still allows; null when there is none
 * @param paid      under this contract and from this budget so far
 * @param confirmed confirmed and not yet settled; null leaves the progress out of account
 * @param amount    asked for
 */
public record PaymentGateCase(Money budget, Money contract, Money monthPlan, Money paid, Money confirmed, Money amount) {

    public PaymentGateCase {
        paid = paid == null ? Money.ZERO : paid;
    }

    /** What each gate lets through. */
    public record Gates(Money budgetLeft, Money planLeft, Money contractLeft) {
    }
}
