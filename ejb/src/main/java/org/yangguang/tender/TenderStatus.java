package org.yangguang.tender;

import java.util.Map;
import java.util.Optional;

/** Where a tender stands. */
public enum TenderStatus {
    PREPARING, APPROVING, INVITING, PUBLISHING, BIDDING, CLOSED, QUALIFYING, FORMING, NEGOTIATING, EVALUATING, CONCLUDING, AWARDING, AWARDED, UNSUCCESSFUL,
    /** 终止: its project was terminated before anybody had won. */
    TERMINATED;

    private static final Map<String, TenderStatus> BY_TASK = Map.ofEntries(Map.entry("prepareTender", PREPARING), Map.entry("approveTender", APPROVING),
            Map.entry("inviteSuppliers", INVITING), Map.entry("publishNotice", PUBLISHING), Map.entry("openBids", CLOSED),
            Map.entry("checkQualification", QUALIFYING), Map.entry("formCommittee", FORMING), Map.entry("negotiate", NEGOTIATING),
            Map.entry("evaluateBids", EVALUATING), Map.entry("concludeEvaluation", CONCLUDING), Map.entry("awardTender", AWARDING));

    /** Where it stands while this task is open; empty for tasks of others. */
    static Optional<TenderStatus> at(String task) {
        return Optional.ofNullable(BY_TASK.get(task));
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the public may know of it. */
    public boolean isPublic() {
        return compareTo(BIDDING) >= 0;
    }

    /** Whether the bids have been opened; one that was terminated may have been, or not. */
    public boolean isOpened() {
        return compareTo(QUALIFYING) >= 0 && this != TERMINATED;
    }

    /** Whether it still leads to a result. */
    boolean runs() {
        return compareTo(AWARDED) < 0;
    }
}
