package org.yangguang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.yangguang.shared.RuleViolation;

/**
 * Arithmetic of working days (CAL-01 to CAL-03): Monday to Friday, less the State Council's days off, plus make-up
 * days. A period excludes its first day; a last day that is no working day rolls to the next one. A year without rows
 * is refused, never assumed.
 */
public final class WorkingDays {

    private final Set<Integer> years;
    /** TRUE = a weekend day worked, FALSE = a weekday off. */
    private final Map<LocalDate, Boolean> exceptions;

    public WorkingDays(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {
        this.years = Set.copyOf(years);
        this.exceptions = Map.copyOf(exceptions);
    }

    /** Whether the calendar of this year is loaded. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** Whether the day is worked; refuses a year whose calendar is not loaded. */
    public boolean isWorkingDay(LocalDate day) {
        if (!covers(day.getYear())) {
            throw new RuleViolation(CalendarRule.YEAR_IS_LOADED, null, String.valueOf(day.getYear()));
        }
        Boolean worked = exceptions.get(day);
        if (worked != null) {
            return worked;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last day of a period of {@code days} working days that starts the day after {@code from}. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** As {@link #plusWorkingDays}, for what only sorts or looks ahead; empty where it would lead through a year that is not loaded. */
    public Optional<LocalDate> plusWorkingDaysWhereLoaded(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            if (!covers(day.getYear())) {
                return Optional.empty();
            }
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return Optional.of(day);
    }

    /** The day that lies so many working days before: the first on which an act that must not come earlier may be done. */
    public LocalDate minusWorkingDays(LocalDate until, int days) {
        LocalDate day = until;
        int left = days;
        while (left > 0) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The last day of a period of calendar days, rolled to the next working day when it falls on a day off. */
    public LocalDate plusCalendarDays(LocalDate from, int days) {
        return roll(from.plusDays(days));
    }

    /** The day itself, or the next working day. */
    public LocalDate roll(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** As {@link #roll}, for what only looks ahead; empty where it would lead through a year that is not loaded. */
    public Optional<LocalDate> rollWhereLoaded(LocalDate day) {
        LocalDate rolled = day;
        while (covers(rolled.getYear()) && !isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return covers(rolled.getYear()) ? Optional.of(rolled) : Optional.empty();
    }

    /** The day itself, or the last working day before it. */
    public LocalDate rollBack(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.minusDays(1);
        }
        return rolled;
    }

    /** As {@link #between}, for a page that shows the count; empty where it would lead through a year that is not loaded. */
    public OptionalInt count(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(to) ? from.plusDays(1) : to.plusDays(1);
        LocalDate last = from.isBefore(to) ? to : from;
        boolean covered = last.isBefore(first) || IntStream.rangeClosed(first.getYear(), last.getYear()).allMatch(this::covers);
        return covered ? OptionalInt.of(between(from, to)) : OptionalInt.empty();
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
