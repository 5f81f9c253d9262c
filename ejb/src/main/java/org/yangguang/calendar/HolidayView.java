package org.yangguang.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day off or a make-up day.
 *
 * @param worked true for a make-up day (调休上班), false for a day off
 */
public record HolidayView(LocalDate day, boolean worked, String name) implements Serializable {
}
