package org.yangguang.tender;

/** Where a tender stands. */
public enum TenderStatus {
    PREPARING, APPROVING, PUBLISHING, BIDDING, CLOSED, QUALIFYING, FORMING, EVALUATING, CONCLUDING, AWARDING, AWARDED, UNSUCCESSFUL;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the public may know of it. */
    public boolean isPublic() {
        return compareTo(BIDDING) >= 0;
    }

    /** Whether the bids have been opened. */
    public boolean isOpened() {
        return compareTo(QUALIFYING) >= 0;
    }
}
