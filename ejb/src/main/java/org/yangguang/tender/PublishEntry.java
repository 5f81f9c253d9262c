package org.yangguang.tender;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The agent publishes the notice today, with the schedule as it will really run, or returns the plan.
 *
 * @param enquiriesUntil      cut-off of enquiries about the documents; null for the latest that leaves time to answer
 * @param oneChallengePerStep whether the documents demand that a supplier files all its challenges of one step at once
 * @param openers user names of the opening officers, each of whom has an opening key; three as a rule
 * @param quorum  how many of them open the bids together, two when null
 */
public record PublishEntry(boolean returned, LocalDate documentsUntil, LocalDateTime bidDeadline, LocalDateTime enquiriesUntil,
                           boolean oneChallengePerStep, String place, List<String> openers, Integer quorum, String opinion, long version) {

    static final int LEAST_OPENERS = 2;

    int leastOpeners() {
        return quorum == null ? LEAST_OPENERS : quorum;
    }
}
