package org.yangguang.tender;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The agent publishes the notice today, with the schedule as it will really run, or returns the plan.
 *
 * @param enquiriesUntil      cut-off of enquiries about the documents; null for the latest that leaves time to answer
 * @param oneChallengePerStep whether the documents demand that a supplier files all its challenges of one step at once
 */
public record PublishEntry(boolean returned, LocalDate documentsUntil, LocalDateTime bidDeadline, LocalDateTime enquiriesUntil,
                           boolean oneChallengePerStep, String place, String opinion, long version) {
}
