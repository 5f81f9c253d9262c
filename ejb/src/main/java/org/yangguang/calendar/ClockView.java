package org.yangguang.calendar;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What time it is here.
 *
 * @param movable    whether this is a demonstration, whose clock may be set forward
 * @param workingDay whether today is one
 */
public record ClockView(LocalDateTime now, boolean movable, boolean workingDay) implements Serializable {
}
