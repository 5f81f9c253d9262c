package org.yangguang.outlook;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step of a backward plan.
 *
 * @param days        that it takes, working or calendar days
 * @param article     where its time comes from
 * @param latest      latest day on which it has to be done, null of a step that is over
 * @param doneOn      day on which it was done, null where that is not on file
 * @param done        whether it is over
 * @param current     whether it is the next
 * @param late        whether its latest day is over
 */
public record PlannedStep(YearEndStep step, int days, boolean workingDays, String article, LocalDate latest, LocalDate doneOn,
                          boolean done, boolean current, boolean late) implements Serializable {
}
