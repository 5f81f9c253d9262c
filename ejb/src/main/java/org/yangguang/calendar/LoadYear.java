package org.yangguang.calendar;

import java.util.List;

/**
 * The days off and make-up days of one year, as the State Council's notice lists them.
 *
 * @param source number or address of the notice
 */
public record LoadYear(Integer year, String source, List<HolidayView> days) {
}
