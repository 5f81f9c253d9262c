package org.yangguang.tender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.RuleViolation;

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
            LocalDate until = lastDay(AwardStep.NOTICE.parameter(), announcedOn, law, days);
            periods.add(new AwardPeriodView(AwardStep.NOTICE, announcedOn, until, until != null && today.isAfter(until) ? until : null, false, article(AwardStep.NOTICE, law)));
        }
        return periods;
    }

    private static void add(List<AwardPeriodView> periods, AwardStep step, LocalDate since, LocalDate on, Regulation law, WorkingDays days, LocalDate today) {
        if (since != null) {
            LocalDate until = lastDay(step.parameter(), since, law, days);
            periods.add(new AwardPeriodView(step, since, until, on, until != null && (on == null ? today : on).isAfter(until), article(step, law)));
        }
    }

    /** For a list that is only read: null where the period leads into a year whose calendar is not loaded yet. */
    private static LocalDate lastDay(String parameter, LocalDate since, Regulation law, WorkingDays days) {
        try {
            return law.lastDay(parameter, since, days);
        } catch (RuleViolation notLoaded) {
            return null;
        }
    }

    private static String article(AwardStep step, Regulation law) {
        return law.parameter(step.parameter()).article();
    }
}
