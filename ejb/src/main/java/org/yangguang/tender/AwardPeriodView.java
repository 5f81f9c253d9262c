package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One period between the evaluation and the end of the result's notice.
 *
 * @param since   the day from which it runs, itself not counted
 * @param until   its last day, null while the calendar of its year is not loaded
 * @param on      when it was done, null while it is open
 * @param late    whether its last day passed before it was done; stays so
 * @param article of the parameter
 */
public record AwardPeriodView(AwardStep step, LocalDate since, LocalDate until, LocalDate on, boolean late, String article) implements Serializable {
}
