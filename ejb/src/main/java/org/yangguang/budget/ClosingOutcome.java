package org.yangguang.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What becomes of a line's money at the end of a year. */
public enum ClosingOutcome {
    /** Nothing is left. */
    SPENT,
    /** 结转: the rest goes on to the next year for the same use (预算法第四十二条). */
    CARRIED,
    /** 结余: carried over a year ago and still unspent (预算法第四十二条). */
    SURPLUS_OF_TWO_YEARS,
    /** 结余: the project is finished or broken off (政府投资条例第二十五条). */
    SURPLUS_OF_ENDED;

    boolean carries() {
        return this == CARRIED;
    }

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The outcome of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static ClosingOutcome ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
