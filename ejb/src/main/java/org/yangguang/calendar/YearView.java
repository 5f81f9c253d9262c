package org.yangguang.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * One loaded year.
 *
 * @param source      the State Council's notice
 * @param workingDays how many working days the year has
 */
public record YearView(int year, String source, int workingDays, List<HolidayView> days) implements Serializable {
}
