package org.yangguang.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a line's money comes from (资金来源). */
public enum FundSource {
    /** 中央财政专项资金. */
    CENTRAL,
    /** 地方财政资金. */
    LOCAL,
    /** 单位自筹资金. */
    OWN;

    /** Money of a budget, which lapses with its year; a unit's own does not. */
    boolean fiscal() {
        return this != OWN;
    }

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The source of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static FundSource ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
