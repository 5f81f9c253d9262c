package org.yangguang.outlook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yangguang.calendar.WorkingDays;

/**
 * 倒排: the latest day of each step, counted back from the last. A step's day is the one on which it has to be done; the next
 * one then has its whole time. All days are working days, in the order of the steps.
 */
final class BackwardPlan {

    private BackwardPlan() {
    }

    /** The latest days of these steps, in their order. @param lastDay a working day, of the last step; refuses years that are not loaded */
    static List<LocalDate> of(List<Span> steps, LocalDate lastDay, WorkingDays calendar) {
        LocalDate[] latest = new LocalDate[steps.size()];
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (i == steps.size() - 1) {
                latest[i] = lastDay;
                continue;
            }
            Span next = steps.get(i + 1);
            // what waits for its own later step takes no time in the row
            latest[i] = next.until() == null ? next.before(latest[i + 1], calendar) : latest[i + 1];
            Span own = steps.get(i);
            if (own.until() != null) {
                LocalDate bound = own.before(latest[index(steps, own.until())], calendar);
                latest[i] = bound.isBefore(latest[i]) ? bound : latest[i];
            }
        }
        return Arrays.asList(latest);
    }

    private static int index(List<Span> steps, YearEndStep step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step() == step) {
                return i;
            }
        }
        throw new IllegalStateException("no " + step + " among the steps");
    }
}
