package org.yangguang.batch;

/** What came of a row. */
public enum BatchRowStatus {
    WAITING, DECIDED, REFUSED;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
