package org.yangguang.outlook;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The backward plan of a year.
 *
 * @param closeDays working days before the year's last one on which the treasury takes the last payments
 * @param lastDay   last day on which a payment of the year can be made
 * @param courses   the most urgent first
 */
public record YearEndView(int year, LocalDate asOf, int closeDays, String article, LocalDate lastDay, List<YearEndCourse> courses) implements Serializable {

    /** How many can no longer keep to their days. */
    public long late() {
        return courses.stream().filter(YearEndCourse::isLate).count();
    }
}
