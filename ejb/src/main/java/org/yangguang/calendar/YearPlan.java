package org.yangguang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** Checks a year's list of days before it becomes the calendar: afterwards it is what deadlines were computed from. */
final class YearPlan {

    /** Weekdays off that a year has at the least: thirteen statutory days, a few of which may fall on weekends. */
    static final int FEWEST_DAYS_OFF = 13;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private YearPlan() {
    }

    static List<Holiday> check(LoadYear input, boolean alreadyLoaded) {
        Breaches breaches = new Breaches();
        boolean yearUsable = breaches.required(input.year(), "year")
                && breaches.check(input.year() >= FIRST_YEAR && input.year() <= LAST_YEAR, InputRule.OUT_OF_RANGE, "year", FIRST_YEAR, LAST_YEAR);
        breaches.check(!alreadyLoaded, CalendarRule.YEAR_IS_NEW, "year", String.valueOf(input.year()));
        breaches.text(input.source(), 500, "source");
        List<HolidayView> days = input.days() == null ? List.of() : input.days();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            HolidayView day = days.get(i);
            String field = "days[" + i + "].day";
            if (!breaches.required(day.day(), field)) {
                continue;
            }
            breaches.check(seen.add(day.day()), InputRule.DUPLICATE, field, day.day());
            if (yearUsable) {
                breaches.check(belongs(day.day(), input.year()), CalendarRule.DAY_LIES_IN_YEAR, field, day.day(), String.valueOf(input.year()));
            }
            breaches.check(!day.worked() || weekend(day.day()), CalendarRule.MAKE_UP_DAY_IS_WEEKEND, field, day.day());
            breaches.text(day.name(), 100, "days[" + i + "].name");
        }
        breaches.check(days.stream().filter(d -> !d.worked()).count() >= FEWEST_DAYS_OFF, CalendarRule.YEAR_HAS_ALL_HOLIDAYS, "days",
                FEWEST_DAYS_OFF);
        breaches.refuseIfAny();
        return days.stream().map(d -> new Holiday(d.day(), d.worked(), d.name().trim())).toList();
    }

    /** The notice of a year may begin with the last days of the year before: New Year 2023 was taken from 2022-12-31. */
    private static boolean belongs(LocalDate day, int year) {
        return day.getYear() == year || day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
