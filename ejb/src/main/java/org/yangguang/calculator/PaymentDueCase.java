package org.yangguang.calculator;

import java.time.LocalDate;

/**
 * When is a payment due (PAY-02, PAY-03)?
 *
 * @param conditionsMetOn delivery, acceptance where it is agreed, or the confirmed sum
 * @param signedOn        of the contract; its law applies. The law of {@code conditionsMetOn} when left out
 * @param small           the supplier was a small or medium firm on the day of the contract
 * @param agreedDays      the contract's period; null when it is silent
 */
public record PaymentDueCase(LocalDate conditionsMetOn, LocalDate signedOn, Boolean small, Integer agreedDays) {

    public PaymentDueCase {
        small = Inputs.yes(small);
    }

    /** @param capped the contract agreed on more than it may */
    public record PaymentDue(LocalDate day, int days, LocalDate raw, boolean capped) {
    }
}
