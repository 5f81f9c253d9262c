package org.yangguang.tender;

/** State of a bid. */
public enum BidStatus {
    SUBMITTED, WITHDRAWN,
    /** Opened and not yet judged. */
    OPENED, INVALID, UNQUALIFIED, QUALIFIED,
    /** A first offer that was negotiated about: the final offer takes its place. */
    NEGOTIATED, RANKED, AWARDED;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Still in the running after the opening. */
    public boolean isCompliant() {
        return this == QUALIFIED || this == RANKED || this == AWARDED;
    }
}
