package org.yangguang.payment;

import java.time.LocalDate;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;

/**
 * The last day of a payment period. PAY-02: at most 30 calendar days after the conditions are met. PAY-03: a small or
 * medium firm is paid within 30 days of delivery or confirmation; the contract may agree on more, at most 60.
 *
 * @param legal days where the contract is silent
 * @param cap   the most that a contract may agree on
 * @param days  that count here
 */
public record DueDate(int legal, int cap, int days, LocalDate lastDay) {

    static final String PERIOD = "PAY-02.days";
    static final String SMALL_PERIOD = "PAY-03.days";
    static final String SMALL_CAP = "PAY-03.cap";

    /** @param agreedDays the contract's period, null when it is silent */
    public static DueDate of(LocalDate conditionsMetOn, boolean small, Integer agreedDays, Regulation regulation, WorkingDays days) {
        int legal = regulation.count(small ? SMALL_PERIOD : PERIOD);
        int cap = small ? regulation.count(SMALL_CAP) : legal;
        int counted = counted(small, agreedDays, regulation);
        return new DueDate(legal, cap, counted, days.plusCalendarDays(conditionsMetOn, counted));
    }

    /** Calendar days that count, where only the month matters or the calendar is not loaded. */
    public static int counted(boolean small, Integer agreedDays, Regulation regulation) {
        int legal = regulation.count(small ? SMALL_PERIOD : PERIOD);
        return agreedDays == null ? legal : Math.min(agreedDays, small ? regulation.count(SMALL_CAP) : legal);
    }

    /** Whether the contract agreed on more than the law lets it. */
    public boolean isCapped(Integer agreedDays) {
        return agreedDays != null && agreedDays > cap;
    }
}
