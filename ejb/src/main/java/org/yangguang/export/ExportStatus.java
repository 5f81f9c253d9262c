package org.yangguang.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an export is. */
public enum ExportStatus {
    WAITING, RUNNING, READY, FAILED, REMOVED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody still has to work at it. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
