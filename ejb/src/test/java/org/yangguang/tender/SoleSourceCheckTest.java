package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.tender.TenderRule.OBJECTIONS_ARE_REVIEWED;
import static org.yangguang.tender.TenderRule.SOLE_SOURCE_IS_ANNOUNCED;
import static org.yangguang.tender.TenderRule.UPHELD_OBJECTION_ENDS_IT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.calendar.CalendarRule;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;

/** The notice before a single source: five working days, and five more in which objections are discussed. */
class SoleSourceCheckTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 17);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final String ADDRESS = "https://www.ccgp.gov.cn/cggg/dylygs/1.htm";

    private final Regulation law = TenderLaw.on(TODAY);
    /** The 20th is a Sunday on which people work, the 25th a holiday. */
    private final SoleSourceCheck check = new SoleSourceCheck(law, new WorkingDays(Set.of(2026),
            Map.of(LocalDate.of(2026, 9, 20), true, LocalDate.of(2026, 9, 25), false)));

    private List<Rule> missing(DemandEntry.SoleSource notice, LocalDate on) {
        Breaches breaches = new Breaches();
        check.check(breaches, notice, on);
        return breaches.all().stream().map(Breach::rule).toList();
    }

    private static DemandEntry.SoleSource notice(LocalDate until, SoleObjection objection, LocalDate reviewedOn, String findings) {
        return new DemandEntry.SoleSource(THURSDAY, until, ADDRESS, objection, reviewedOn, findings);
    }

    @Test
    void bindsFromTheThresholdOnWhereThereIsOneSupplier() {
        assertThat(check.binds("soleSource", Money.of("2000000"))).isTrue();
        assertThat(check.binds("soleSource", Money.of("1999999.99"))).isFalse();
        assertThat(check.binds("urgency", Money.of("2000000"))).isFalse();
    }

    @Test
    void standsFiveWorkingDaysAndIsOver() {
        LocalDate fifth = LocalDate.of(2026, 9, 23);
        assertThat(missing(notice(fifth, SoleObjection.NONE, null, null), TODAY)).isEmpty();
        assertThat(missing(notice(fifth.minusDays(1), SoleObjection.NONE, null, null), TODAY)).containsExactly(SOLE_SOURCE_IS_ANNOUNCED);
        assertThat(missing(notice(fifth, SoleObjection.NONE, null, null), fifth.plusDays(1))).isEmpty();
        assertThat(missing(notice(fifth, SoleObjection.NONE, null, null), fifth)).as("its last day").containsExactly(SOLE_SOURCE_IS_ANNOUNCED);
        assertThat(missing(notice(fifth, null, null, null), TODAY)).as("nobody says whether there were objections").containsExactly(SOLE_SOURCE_IS_ANNOUNCED);
        assertThat(missing(new DemandEntry.SoleSource(null, null, null, null, null, null), TODAY)).containsExactly(SOLE_SOURCE_IS_ANNOUNCED);
    }

    @Test
    void objectionsAreDiscussedWithinFiveWorkingDaysMore() {
        LocalDate until = LocalDate.of(2026, 9, 23);
        // 24, then 28 to 30, and 1 October: no holiday in this calendar
        LocalDate last = LocalDate.of(2026, 10, 1);
        assertThat(missing(notice(until, SoleObjection.REJECTED, last, "唯一性成立"), TODAY)).isEmpty();
        assertThat(missing(notice(until, SoleObjection.REJECTED, last.plusDays(1), "唯一性成立"), TODAY)).containsExactly(OBJECTIONS_ARE_REVIEWED);
        assertThat(missing(notice(until, SoleObjection.REJECTED, last, " "), TODAY)).containsExactly(OBJECTIONS_ARE_REVIEWED);
        assertThat(missing(notice(until, SoleObjection.REJECTED, until.minusDays(1), "唯一性成立"), TODAY)).as("before its end")
                .containsExactly(OBJECTIONS_ARE_REVIEWED);
        assertThat(missing(notice(until, SoleObjection.UPHELD, last, "另有供应商"), TODAY)).containsExactly(UPHELD_OBJECTION_ENDS_IT);
    }

    @Test
    void aYearWithoutACalendarIsSaid() {
        assertThat(missing(new DemandEntry.SoleSource(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 20), ADDRESS, SoleObjection.NONE, null, null), TODAY))
                .containsExactly(CalendarRule.YEAR_IS_LOADED);
    }
}
