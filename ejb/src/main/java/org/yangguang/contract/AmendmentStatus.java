package org.yangguang.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where an amendment stands. */
public enum AmendmentStatus {
    SUBMITTED, APPROVED, IN_FORCE, REJECTED;

    /** Proposed, and neither in force nor rejected. */
    boolean underWay() {
        return this == SUBMITTED || this == APPROVED;
    }

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return this == IN_FORCE ? "inForce" : name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static AmendmentStatus ofWord(String word) {
        for (AmendmentStatus each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no AmendmentStatus " + word);
    }
}
