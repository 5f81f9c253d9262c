package org.yangguang.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a proposal, and later the project, stands; the position of its tasks is the engine's. */
public enum ProjectStatus {
    DRAFT, SUBMITTED, RETURNED, RECOMMENDED, SCREENED, APPROVED, REJECTED, WITHDRAWN, CANCELLED, TERMINATED, COMPLETED;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it can no longer move. */
    public boolean isFinal() {
        return this == REJECTED || this == WITHDRAWN || this == CANCELLED || this == TERMINATED || this == COMPLETED;
    }

    /** The state of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static ProjectStatus ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
