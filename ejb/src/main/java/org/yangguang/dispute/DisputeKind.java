package org.yangguang.dispute;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a supplier brings forward, and the series of its number. */
public enum DisputeKind {
    /** 询问. */
    ENQUIRY("XW"),
    /** 质疑. */
    CHALLENGE("ZY");

    private final String series;

    DisputeKind(String series) {
        this.series = series;
    }

    String series() {
        return series;
    }

    /** The word in texts, in the drawing and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
