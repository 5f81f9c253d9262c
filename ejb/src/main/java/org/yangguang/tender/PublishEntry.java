package org.yangguang.tender;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The agent publishes the notice today, with the schedule as it will really run, or returns the plan.
 */
public record PublishEntry(boolean returned, LocalDate documentsUntil, LocalDateTime bidDeadline, String place,
                           String opinion, long version) {
}
