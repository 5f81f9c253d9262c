package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * What is owed for a late payment (PAY-03, PAY-04)?
 *
 * @param dueOn      the last day of the period
 * @param paidOn     the day of the payment
 * @param signedOn   of the contract; its law applies. The law of {@code dueOn} when left out
 * @param agreedRate percent a year that the contract agrees on; null when it is silent
 * @param lpr        the loan prime rate for one year on the day of the contract; needed with an agreed rate
 */
public record LateInterestCase(Money amount, LocalDate dueOn, LocalDate paidOn, LocalDate signedOn, BigDecimal agreedRate, BigDecimal lpr) {

    /** @param ratePerDay percent, ten decimals at most for showing; the interest of an agreed rate is computed from the year */
    public record LateInterest(long daysLate, BigDecimal ratePerDay, Money interest) {
    }
}
