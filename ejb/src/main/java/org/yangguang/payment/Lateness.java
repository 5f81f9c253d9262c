package org.yangguang.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yangguang.shared.Money;

/** Days beyond the payment period and what the law adds for them: 万分之五 a day when nothing else is agreed (PAY-04). */
record Lateness(long days, BigDecimal ratePerDay, Money interest) {

    static final String RATE = "PAY-04.rate-per-day";

    /** @param until the day of payment, or today while it is open; {@code due} null when no period runs yet */
    static Lateness of(LocalDate due, LocalDate until, Money amount, BigDecimal percentPerDay) {
        long days = due == null || !until.isAfter(due) ? 0 : ChronoUnit.DAYS.between(due, until);
        return new Lateness(days, percentPerDay, amount.percent(percentPerDay.multiply(BigDecimal.valueOf(days))));
    }
}
