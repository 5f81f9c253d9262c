package org.yangguang.performance;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a performance review stands. */
public enum ReviewStatus {
    DRAFT, SUBMITTED, RETURNED, SCORED, APPROVED;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
