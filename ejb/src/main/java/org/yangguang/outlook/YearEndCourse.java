package org.yangguang.outlook;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The way of one sum to its payment before the year's end: of a milestone, or of a project that has no contract yet.
 *
 * @param milestone number, null before the contract
 * @param amount    what is asked for, else the instalment; before the contract what the year's budget gives
 * @param agreedOn  day by which the contract has the deliverable, null before
 * @param steps     all of the way, with those that are over
 * @param daysLeft  calendar days until the next step's latest day, negative when that is over
 */
public record YearEndCourse(String project, String title, String programme, String programmeName, String contract, String milestone,
                            String milestoneTitle, Money amount, LocalDate agreedOn, List<PlannedStep> steps, long daysLeft) implements Serializable {

    /** The step that is due next. */
    public PlannedStep next() {
        return steps.stream().filter(PlannedStep::current).findFirst().orElseThrow();
    }

    public boolean isLate() {
        return daysLeft < 0;
    }

    /** Whether the contract lets the supplier deliver later than the year's end allows. */
    public boolean isAgreedTooLate() {
        return agreedOn != null && steps.stream().anyMatch(s -> !s.done() && s.step() == YearEndStep.SUBMIT_DELIVERABLE && s.latest().isBefore(agreedOn));
    }

    /** What this course is found by. */
    public String number() {
        return milestone == null ? project : milestone;
    }
}
