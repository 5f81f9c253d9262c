package org.yangguang.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;

/**
 * What is owed for a bid bond that is returned late (TEN-05, 87号§38): the loan base rate raised by a fifth, for each calendar
 * day after the last day of the return.
 *
 * @param dueOn last working day of the return
 * @param rate  yearly, in percent, already raised
 */
public record BondInterest(LocalDate dueOn, long daysLate, BigDecimal rate, int yearDays, Money interest) {

    /**
     * @param from     the award notice for those who lost, the contract for the winner, the withdrawal
     * @param baseRate the bank's rate in percent a year; null takes the parameter
     */
    public static BondInterest of(Money bond, LocalDate from, LocalDate returnedOn, BigDecimal baseRate, Regulation law, WorkingDays days) {
        LocalDate due = law.lastDay("TEN-05.refund", from, days);
        long late = Math.max(0, ChronoUnit.DAYS.between(due, returnedOn));
        BigDecimal rate = (baseRate == null ? law.percent("TEN-05.base-rate") : baseRate).multiply(law.percent("TEN-05.late-factor")).movePointLeft(2);
        int year = law.count("TEN-05.year-days");
        Money interest = new Money(bond.yuan().multiply(rate).multiply(BigDecimal.valueOf(late)).movePointLeft(2)
                .divide(BigDecimal.valueOf(year), 2, RoundingMode.HALF_UP));
        return new BondInterest(due, late, rate.stripTrailingZeros(), year, interest);
    }
}
