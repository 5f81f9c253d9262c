package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.calendar.WorkingDays;

/** AWD-01: two, five and two working days, and one that the notice stands; what was late stays late. */
class AwardPeriodsTest {

    private static final LocalDate EVALUATED = LocalDate.of(2026, 9, 24);

    /** Mid-Autumn is off, and so are the days of the National Day; 10 October is worked. */
    private static WorkingDays days() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (String off : List.of("2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07")) {
            exceptions.put(LocalDate.parse(off), false);
        }
        exceptions.put(LocalDate.parse("2026-10-10"), true);
        return new WorkingDays(Set.of(2026), exceptions);
    }

    private static List<AwardPeriodView> views(LocalDate reported, LocalDate awarded, LocalDate announced, String today) {
        return new AwardPeriods(EVALUATED, reported, reported, awarded, announced).views(TenderLaw.on(EVALUATED), days(), LocalDate.parse(today));
    }

    @Test
    void countsTwoFiveTwoAndOneWorkingDays() {
        LocalDate reported = LocalDate.of(2026, 9, 29);
        LocalDate awarded = LocalDate.of(2026, 10, 12);
        List<AwardPeriodView> periods = views(reported, awarded, LocalDate.of(2026, 10, 14), "2026-10-14");
        assertThat(periods).extracting(AwardPeriodView::step).containsExactly(AwardStep.values());
        assertThat(periods).extracting(AwardPeriodView::until).containsExactly(LocalDate.of(2026, 9, 29), LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 14),
                LocalDate.of(2026, 10, 15));
        assertThat(periods).extracting(AwardPeriodView::late).containsOnly(false);
        assertThat(periods.get(1).article()).contains("第四十三条");
    }

    @Test
    void whatWasLateStaysLate() {
        List<AwardPeriodView> periods = views(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 14), null, "2026-10-19");
        assertThat(periods).extracting(AwardPeriodView::late).as("reported, confirmed and to be announced a day too late").containsExactly(true, true, true);
        assertThat(views(LocalDate.of(2026, 9, 30), null, null, "2026-10-13").get(1).late()).as("its last day is not late").isFalse();
        assertThat(views(LocalDate.of(2026, 9, 30), null, null, "2026-10-14").get(1).late()).isTrue();
    }

    @Test
    void aListIsReadThoughNextYearsCalendarIsNotLoaded() {
        LocalDate reported = LocalDate.of(2026, 12, 30);
        AwardPeriodView confirm = views(reported, null, null, "2026-12-31").get(1);
        assertThat(confirm.until()).isNull();
        assertThat(confirm.late()).isFalse();
    }

    @Test
    void nothingRunsBeforeItsFact() {
        assertThat(new AwardPeriods(null, null, null, null, null).views(TenderLaw.on(EVALUATED), days(), EVALUATED)).isEmpty();
        assertThat(views(null, null, null, "2026-09-28")).extracting(AwardPeriodView::step).containsExactly(AwardStep.REPORT);
    }
}
