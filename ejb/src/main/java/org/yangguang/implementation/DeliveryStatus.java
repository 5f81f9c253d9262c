package org.yangguang.implementation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a milestone stands in its performance. */
public enum DeliveryStatus {
    /** Agreed, its turn has not come. */
    PLANNED,
    /** Its instalment is due without a deliverable: an advance, or the final instalment after acceptance. */
    DUE,
    /** The supplier works on it. */
    OPEN,
    SUBMITTED, CHECKED, RETURNED, ACCEPTED;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static DeliveryStatus ofWord(String word) {
        for (DeliveryStatus each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no DeliveryStatus " + word);
    }
}
