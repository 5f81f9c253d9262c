package org.yangguang.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yangguang.shared.Money;

/** Days beyond the payment period and what the law adds for them: 万分之五 a day when nothing else is agreed (PAY-04). */
public record Lateness(long days, BigDecimal ratePerDay, Money interest) {

    static final String RATE = "PAY-04.rate-per-day";
    private static final int EXACT = 10;

    /** @param until the day of payment, or today while it is open; {@code due} null when no period runs yet */
    public static Lateness of(LocalDate due, LocalDate until, Money amount, BigDecimal percentPerDay) {
        long days = days(due, until);
        return new Lateness(days, percentPerDay, amount.percent(percentPerDay.multiply(BigDecimal.valueOf(days))));
    }

    /** The same at a yearly rate that the contract agreed on; it is computed from the year, not from a rounded day. */
    public static Lateness agreed(LocalDate due, LocalDate until, Money amount, BigDecimal percentPerYear, int yearDays) {
        long days = days(due, until);
        BigDecimal year = BigDecimal.valueOf(yearDays);
        return new Lateness(days, percentPerYear.divide(year, EXACT, RoundingMode.HALF_UP), new Money(amount.yuan().multiply(percentPerYear)
                .multiply(BigDecimal.valueOf(days)).movePointLeft(2).divide(year, 2, RoundingMode.HALF_UP)));
    }

    private static long days(LocalDate due, LocalDate until) {
        return due == null || !until.isAfter(due) ? 0 : ChronoUnit.DAYS.between(due, until);
    }
}
