package org.yangguang.tender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;

/**
 * The periods of an award, each from the fact that starts it to the fact that ends it; a day that is not known yet is null.
 * What was late follows from the facts, so it can neither be forgotten nor taken back.
 *
 * @param evaluatedOn when the last sheet was signed
 * @param reportedOn  when the purchaser had the report
 * @param confirmFrom when the purchaser was asked for the winner, anew where an earlier one is out
 * @param announcedOn when the result's notice was published
 */
record AwardPeriods(LocalDate evaluatedOn, LocalDate reportedOn, LocalDate confirmFrom, LocalDate awardedOn, LocalDate announcedOn) {

    List<AwardPeriodView> views(Regulation law, WorkingDays days, LocalDate today) {
        List<AwardPeriodView> periods = new ArrayList<>();
        add(periods, AwardStep.REPORT, evaluatedOn, reportedOn, law, days, today);
        add(periods, AwardStep.CONFIRM, confirmFrom, awardedOn, law, days, today);
        add(periods, AwardStep.ANNOUNCE, awardedOn, announcedOn, law, days, today);
        if (announcedOn != null) {
            LocalDate until = law.lastDay(AwardStep.NOTICE.parameter(), announcedOn, days);
            periods.add(new AwardPeriodView(AwardStep.NOTICE, announcedOn, until, today.isAfter(until) ? until : null, false, article(AwardStep.NOTICE, law)));
        }
        return periods;
    }

    private static void add(List<AwardPeriodView> periods, AwardStep step, LocalDate since, LocalDate on, Regulation law, WorkingDays days, LocalDate today) {
        if (since != null) {
            LocalDate until = law.lastDay(step.parameter(), since, days);
            periods.add(new AwardPeriodView(step, since, until, on, (on == null ? today : on).isAfter(until), article(step, law)));
        }
    }

    private static String article(AwardStep step, Regulation law) {
        return law.parameter(step.parameter()).article();
    }
}
