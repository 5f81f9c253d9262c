package org.yangguang.calendar;

import java.time.LocalDateTime;

/**
 * Sets the clock of a demonstration forward.
 *
 * @param to the new time in Asia/Shanghai, later than now
 */
public record MoveClock(LocalDateTime to) {
}
