package org.yangguang.departure;

/** Where a handover stands. */
public enum DepartureStatus {
    /** Begun: what is held is seen, nobody is named. */
    OPEN,
    /** The list with its successors waits for the signatures. */
    ARRANGED,
    /** Signed by all: everything has been moved. */
    SIGNED,
    /** Given up; nothing was moved. */
    CANCELLED;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
