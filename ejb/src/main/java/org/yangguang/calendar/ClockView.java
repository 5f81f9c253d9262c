package org.yangguang.calendar;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What time it is here.
 *
 * @param movable    whether this is a demonstration, whose clock may be set forward
 * @param workingDay whether today is one; null while the calendar of this year is not loaded (CAL-03: never assumed)
 */
public record ClockView(LocalDateTime now, boolean movable, Boolean workingDay) implements Serializable {
}
