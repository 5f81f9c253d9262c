package org.yangguang.export;

import org.yangguang.shared.Worded;

/** How far an export is. */
public enum ExportStatus implements Worded {
    WAITING, RUNNING, READY, FAILED, REMOVED;

    /** Whether somebody still has to work at it. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
