package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;

/** The calendar as it is seeded, with the worked examples of the deadlines. */
class WorkingDaysTest {

    private static final WorkingDays SEEDED = seeded();

    static WorkingDays seeded() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        rows("/db/data/calendar-holiday.csv").forEach(r -> days.put(LocalDate.parse(r[0]), Boolean.valueOf(r[1])));
        Set<Integer> years = rows("/db/data/calendar-year.csv").stream().map(r -> Integer.valueOf(r[0])).collect(Collectors.toSet());
        return new WorkingDays(years, days);
    }

    private static List<String[]> rows(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(WorkingDaysTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(";")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void announcementOfFiveWorkingDaysSpansTheNationalDay() {
        // D1
        assertThat(SEEDED.plusWorkingDays(day("2026-09-23"), 5)).isEqualTo(day("2026-10-08"));
        assertThat(SEEDED.isWorkingDay(day("2026-09-25"))).isFalse();
    }

    @Test
    void twentyCalendarDaysEndOnAWorkingDay() {
        // D2
        assertThat(SEEDED.plusCalendarDays(day("2026-09-10"), 20)).isEqualTo(day("2026-09-30"));
    }

    @Test
    void anEndInTheHolidayRollsBehindIt() {
        // D3, D4
        assertThat(SEEDED.plusCalendarDays(day("2026-09-15"), 20)).isEqualTo(day("2026-10-08"));
        assertThat(SEEDED.plusCalendarDays(day("2026-01-23"), 30)).isEqualTo(day("2026-02-24"));
    }

    @Test
    void makeUpDaysAreWorked() {
        // D5
        assertThat(SEEDED.isWorkingDay(day("2026-02-14"))).isTrue();
        assertThat(SEEDED.isWorkingDay(day("2026-02-28"))).isTrue();
        assertThat(SEEDED.plusWorkingDays(day("2026-02-13"), 2)).isEqualTo(day("2026-02-24"));
        assertThat(SEEDED.plusWorkingDays(day("2026-02-13"), 7)).isEqualTo(day("2026-03-02"));
    }

    @Test
    void paymentPeriodsRollFromASaturday() {
        // D9
        assertThat(SEEDED.plusCalendarDays(day("2026-06-30"), 30)).isEqualTo(day("2026-07-30"));
        assertThat(SEEDED.plusCalendarDays(day("2026-06-30"), 60)).isEqualTo(day("2026-08-31"));
    }

    @Test
    void soleSourceNoticeSpansTheSpringFestival() {
        // D12
        assertThat(SEEDED.plusWorkingDays(day("2026-02-12"), 5)).isEqualTo(day("2026-02-26"));
    }

    @Test
    void aYearThatIsNotLoadedIsRefused() {
        // D16
        Refused.by(CalendarRule.YEAR_IS_LOADED, null, () -> SEEDED.isWorkingDay(day("2027-01-04")));
        Refused.by(CalendarRule.YEAR_IS_LOADED, null, () -> SEEDED.plusWorkingDays(day("2026-12-30"), 5));
        Refused.by(CalendarRule.YEAR_IS_LOADED, null, () -> SEEDED.between(day("2019-12-30"), day("2020-01-03")));
    }

    @Test
    void aPageShowsNoCountThroughAYearThatIsNotLoaded() {
        assertThat(SEEDED.count(day("2026-12-30"), day("2026-12-31"))).hasValue(1);
        assertThat(SEEDED.count(day("2026-12-31"), day("2026-12-30"))).hasValue(-1);
        assertThat(SEEDED.count(day("2026-12-31"), day("2026-12-31"))).hasValue(0);
        assertThat(SEEDED.count(day("2026-12-31"), day("2027-01-04"))).isEmpty();
        assertThat(SEEDED.count(day("2027-01-04"), day("2026-12-31"))).isEmpty();
        assertThat(SEEDED.count(day("2027-01-04"), day("2027-01-04"))).hasValue(0);
    }

    @Test
    void whatOnlyLooksAheadIsNotRefusedThroughAYearThatIsNotLoaded() {
        assertThat(SEEDED.plusWorkingDaysWhereLoaded(day("2026-09-23"), 5)).hasValue(day("2026-10-08"));
        assertThat(SEEDED.plusWorkingDaysWhereLoaded(day("2026-12-30"), 1)).hasValue(day("2026-12-31"));
        assertThat(SEEDED.plusWorkingDaysWhereLoaded(day("2026-12-30"), 3)).isEmpty();
        assertThat(SEEDED.rollWhereLoaded(day("2026-09-25"))).hasValue(day("2026-09-28"));
        assertThat(SEEDED.rollWhereLoaded(day("2027-01-02"))).isEmpty();
    }

    @Test
    void eachYearHasAsManyWorkingDaysAsTheNoticesGive() {
        assertThat(worked(2025)).isEqualTo(248);
        assertThat(worked(2026)).isEqualTo(248);
    }

    @Test
    void countsBetweenInBothDirections() {
        assertThat(SEEDED.between(day("2026-03-02"), day("2026-03-06"))).isEqualTo(4);
        assertThat(SEEDED.between(day("2026-03-06"), day("2026-03-02"))).isEqualTo(-4);
        assertThat(SEEDED.between(day("2026-03-06"), day("2026-03-08"))).isZero();
    }

    private static int worked(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return (int) first.datesUntil(first.plusYears(1)).filter(SEEDED::isWorkingDay).count();
    }
}
