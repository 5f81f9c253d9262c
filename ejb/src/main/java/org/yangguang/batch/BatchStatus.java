package org.yangguang.batch;

/** Where a batch stands. */
public enum BatchStatus {
    /** Its rows are being decided, on whichever node is alive. */
    RUNNING,
    /** Every row is decided or refused. */
    FINISHED,
    /** Whoever decided may not any more; the rows left are open as before. */
    STOPPED;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
