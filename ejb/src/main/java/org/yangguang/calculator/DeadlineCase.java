package org.yangguang.calculator;

import java.time.LocalDate;
import java.util.List;

/**
 * When does a period end? Either one of the law, or days of one's own.
 *
 * @param rule word of the period, e.g. TEN-03.issue-to-deadline; null for days of one's own
 * @param from the day of the act that begins the period; its law applies. It is not counted
 * @param days without a rule: how many, 1 to 1000
 * @param unit without a rule: WORKING_DAYS or CALENDAR_DAYS
 */
public record DeadlineCase(String rule, LocalDate from, Integer days, String unit) {

    /**
     * The computed day.
     *
     * @param meaning what the day is
     * @param raw     of calendar days: the day before it was rolled to a working day; else the day itself
     * @param counted of working days: each day that was counted
     */
    public record LastDay(LocalDate day, Deadline.Meaning meaning, int days, String unit, LocalDate raw, List<LocalDate> counted) {
    }
}
