package org.yangguang.project;

import org.yangguang.shared.Worded;

/** What has become of a row of a workbook. */
public enum IntakeRowStatus implements Worded {
    WAITING,
    /** Is an application now. */
    IMPORTED,
    /** To be corrected in the workbook and sent again. */
    REFUSED,
    /** Has been an application since an earlier upload of the workbook. */
    KNOWN
}
