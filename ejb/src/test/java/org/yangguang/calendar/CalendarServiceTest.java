package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Mode;

/** The clock's one direction, deadlines from it, and the loading of a year. */
class CalendarServiceTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);

    @Test
    void theClockMovesForwardOnly() {
        assertThatCode(() -> CalendarService.checkMove(Mode.DEMO, NOW, NOW.plusSeconds(1))).doesNotThrowAnyException();
        Refused.by(CalendarRule.CLOCK_MOVES_FORWARD, "to", () -> CalendarService.checkMove(Mode.DEMO, NOW, NOW));
        Refused.by(CalendarRule.CLOCK_MOVES_FORWARD, "to", () -> CalendarService.checkMove(Mode.DEMO, NOW, NOW.minusDays(1)));
        Refused.by(InputRule.REQUIRED, "to", () -> CalendarService.checkMove(Mode.DEMO, NOW, null));
    }

    @Test
    void inProductionItCannotBeMoved() {
        Refused.by(CalendarRule.CLOCK_IS_REAL_IN_PRODUCTION, "to", () -> CalendarService.checkMove(Mode.PRODUCTION, NOW, NOW.plusDays(1)));
    }

    @Test
    void theClockAnswersInAYearThatIsNotLoaded() {
        assertThat(clockAt(LocalDateTime.of(2027, 1, 4, 9, 0)).viewClock())
                .isEqualTo(new ClockView(LocalDateTime.of(2027, 1, 4, 9, 0), Mode.current().isDemo(), null));
        assertThat(clockAt(LocalDateTime.of(2026, 2, 13, 17, 0)).viewClock().workingDay()).isTrue();
        assertThat(clockAt(LocalDateTime.of(2026, 2, 17, 17, 0)).viewClock().workingDay()).isFalse();
    }

    @Test
    void aDeadlineEndsWithTheOfficeHoursOfItsLastDay() {
        CalendarService friday = clockAt(LocalDateTime.of(2026, 2, 13, 17, 0));
        assertThat(friday.dueIn(2)).isEqualTo(LocalDateTime.of(2026, 2, 24, 18, 0));
    }

    private static CalendarService clockAt(LocalDateTime moment) {
        WorkingDaysCache cache = new WorkingDaysCache() {
            @Override
            WorkingDays get() {
                return WorkingDaysTest.seeded();
            }
        };
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return Injected.into(new CalendarService(), cache, Clock.fixed(moment.atZone(zone).toInstant(), zone));
    }

    @Test
    void aYearIsLoadedOnceAndWhole() {
        assertThat(YearPlan.check(new LoadYear(2027, "国办发明电〔2026〕1号", thirteen(2027)), false)).hasSize(13);
        assertThat(YearPlan.check(new LoadYear(2027, "国办发明电〔2026〕1号", with(thirteen(2027), "2026-12-31", false)), false)).hasSize(14);
        Refused.by(CalendarRule.YEAR_IS_NEW, "year", () -> YearPlan.check(new LoadYear(2026, "x", thirteen(2026)), true));
        Refused.by(CalendarRule.YEAR_HAS_ALL_HOLIDAYS, "days", () -> YearPlan.check(new LoadYear(2027, "x", thirteen(2027).subList(0, 12)), false));
        Refused.by(CalendarRule.DAY_LIES_IN_YEAR, "days[13].day", () -> YearPlan.check(new LoadYear(2027, "x", with(thirteen(2027), "2028-01-01", false)), false));
        Refused.by(CalendarRule.MAKE_UP_DAY_IS_WEEKEND, "days[13].day", () -> YearPlan.check(new LoadYear(2027, "x", with(thirteen(2027), "2027-05-05", true)), false));
        Refused.by(InputRule.DUPLICATE, "days[13].day", () -> YearPlan.check(new LoadYear(2027, "x", with(thirteen(2027), "2027-10-01", false)), false));
        Refused.by(InputRule.REQUIRED, "source", () -> YearPlan.check(new LoadYear(2027, " ", thirteen(2027)), false));
        Refused.by(InputRule.OUT_OF_RANGE, "year", () -> YearPlan.check(new LoadYear(27, "x", thirteen(2027)), false));
    }

    private static List<HolidayView> thirteen(int year) {
        List<HolidayView> days = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            days.add(new HolidayView(LocalDate.of(year, 10, 1).plusDays(i), false, "国庆节"));
        }
        return days;
    }

    private static List<HolidayView> with(List<HolidayView> days, String day, boolean worked) {
        List<HolidayView> more = new ArrayList<>(days);
        more.add(new HolidayView(LocalDate.parse(day), worked, "元旦"));
        return more;
    }
}
