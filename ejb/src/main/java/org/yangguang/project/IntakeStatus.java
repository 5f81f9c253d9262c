package org.yangguang.project;

import org.yangguang.shared.Worded;

/** Where an import of a workbook stands. */
public enum IntakeStatus implements Worded {
    /** Its rows, then its attachments, are being taken in, on whichever node is alive. */
    RUNNING,
    /** Every row has its answer. */
    FINISHED,
    /** Not gone on with, for the reason told; what was imported stays. */
    STOPPED
}
