package org.yangguang.tender;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** Whether a purchase from the only supplier that there is was announced before, as it must be from the open tender's threshold on (MET-07). */
final class SoleSourceCheck {

    static final List<Rule> RULES = List.of(TenderRule.SOLE_SOURCE_IS_ANNOUNCED, TenderRule.OBJECTIONS_ARE_REVIEWED, TenderRule.UPHELD_OBJECTION_ENDS_IT);
    private static final String GROUND = "soleSource";
    private static final String AT = "demand.soleUntil";

    private final Regulation law;
    private final WorkingDays days;

    SoleSourceCheck(Regulation law, WorkingDays days) {
        this.law = law;
        this.days = days;
    }

    /** Whether the law asks for the notice; urgency and a supplement to an earlier purchase need none. */
    boolean binds(String ground, Money total) {
        return GROUND.equals(ground) && total.atLeast(law.money("MET-01.open-tender"));
    }

    /**
     * Adds what is missing of the notice and of what came of it.
     *
     * @param on the day on which the supplier is to be asked
     */
    void check(Breaches breaches, DemandEntry.SoleSource notice, LocalDate on) {
        int least = law.count("MET-07.notice");
        if (notice.from() == null || notice.until() == null || blank(notice.address()) || notice.objection() == null) {
            breaches.check(false, TenderRule.SOLE_SOURCE_IS_ANNOUNCED, AT, least);
            return;
        }
        try {
            breaches.check(!notice.until().isBefore(days.plusWorkingDays(notice.from(), least)) && notice.until().isBefore(on),
                    TenderRule.SOLE_SOURCE_IS_ANNOUNCED, AT, least);
            if (notice.objection() != SoleObjection.NONE) {
                objections(breaches, notice);
            }
        } catch (RuleViolation beyondCalendar) {
            Breach year = beyondCalendar.breaches().get(0);
            breaches.check(false, year.rule(), AT, year.args().toArray());
        }
    }

    private void objections(Breaches breaches, DemandEntry.SoleSource notice) {
        LocalDate latest = days.plusWorkingDays(notice.until(), law.count("MET-07.objection-review"));
        breaches.check(notice.reviewedOn() != null && !notice.reviewedOn().isBefore(notice.until()) && !notice.reviewedOn().isAfter(latest)
                && !blank(notice.findings()), TenderRule.OBJECTIONS_ARE_REVIEWED, "demand.soleReviewedOn", law.count("MET-07.objection-review"), latest);
        breaches.check(notice.objection() != SoleObjection.UPHELD, TenderRule.UPHELD_OBJECTION_ENDS_IT, "demand.soleObjection");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
