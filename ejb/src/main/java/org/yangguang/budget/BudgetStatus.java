package org.yangguang.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a version of a budget stands. */
public enum BudgetStatus {
    DRAFT, SUBMITTED, REVIEWED, RETURNED, APPROVED, SUPERSEDED, REJECTED;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The state of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static BudgetStatus ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
