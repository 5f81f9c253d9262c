package org.yangguang.acceptance;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the acceptance of a project stands. */
public enum AcceptanceStatus {
    DRAFT, SUBMITTED, RETURNED, RECTIFYING, RECTIFIED, PASSED, CERTIFIED, HANDED_OVER, CLOSED;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return this == HANDED_OVER ? "handedOver" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
