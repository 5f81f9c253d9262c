package org.yangguang.project;

/** What has become of a row of a workbook. */
public enum IntakeRowStatus {
    WAITING,
    /** Is an application now. */
    IMPORTED,
    /** To be corrected in the workbook and sent again. */
    REFUSED,
    /** Has been an application since an earlier upload of the workbook. */
    KNOWN;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
