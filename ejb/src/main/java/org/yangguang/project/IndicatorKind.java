package org.yangguang.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The three kinds of performance indicators of 财预〔2020〕10号. */
public enum IndicatorKind {
    /** 产出指标. */
    OUTPUT,
    /** 效益指标. */
    BENEFIT,
    /** 满意度指标. */
    SATISFACTION;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static IndicatorKind ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
