package org.yangguang.batch;

import org.yangguang.shared.Worded;

/** Where a batch stands. */
public enum BatchStatus implements Worded {
    /** Its rows are being decided, on whichever node is alive. */
    RUNNING,
    /** Every row is decided or refused. */
    FINISHED,
    /** Whoever decided may not any more; the rows left are open as before. */
    STOPPED
}
