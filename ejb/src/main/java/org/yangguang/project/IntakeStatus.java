package org.yangguang.project;

/** Where an import of a workbook stands. */
public enum IntakeStatus {
    /** Its rows, then its attachments, are being taken in, on whichever node is alive. */
    RUNNING,
    /** Every row has its answer. */
    FINISHED,
    /** Not gone on with, for the reason told; what was imported stays. */
    STOPPED;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
