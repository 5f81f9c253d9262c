package org.yangguang.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.regulation.Regulation;

/**
 * The periods of the law from the congress to the publication (预算法第五十二条、第十四条), in calendar days, the first day not
 * counted (民法典第二百零一条). They are not put off over holidays, so that they can be told for a year whose calendar is not loaded.
 */
record AnnualPeriods(int ministryReply, int unitReply, int publication) {

    static final String MINISTRY = "BUD-05.ministry-days";
    static final String UNIT = "BUD-05.unit-days";
    static final String PUBLICATION = "BUD-05.publication-days";

    static AnnualPeriods of(Regulation regulation) {
        return new AnnualPeriods(regulation.count(MINISTRY), regulation.count(UNIT), regulation.count(PUBLICATION));
    }

    /** Those that have begun to run. */
    List<AnnualView.Deadline> of(LocalDate congressOn, LocalDate ministryOn, LocalDate approvedOn, LocalDate publishedOn, LocalDate today) {
        List<AnnualView.Deadline> deadlines = new ArrayList<>();
        if (congressOn != null) {
            deadlines.add(deadline("ministryReply", congressOn.plusDays(ministryReply), ministryOn, today));
        }
        if (ministryOn != null) {
            deadlines.add(deadline("unitReply", ministryOn.plusDays(unitReply), approvedOn, today));
            deadlines.add(deadline("publication", ministryOn.plusDays(publication), publishedOn, today));
        }
        return deadlines;
    }

    private static AnnualView.Deadline deadline(String kind, LocalDate dueOn, LocalDate doneOn, LocalDate today) {
        return new AnnualView.Deadline(kind, dueOn, doneOn, Math.max(0, ChronoUnit.DAYS.between(dueOn, doneOn == null ? today : doneOn)));
    }
}
