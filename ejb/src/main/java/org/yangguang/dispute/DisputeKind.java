package org.yangguang.dispute;

import org.yangguang.shared.Worded;

/** What a supplier brings forward, and the series of its number. */
public enum DisputeKind implements Worded {
    /** 询问. */
    ENQUIRY("XW"),
    /** 质疑. */
    CHALLENGE("ZY"),
    /** 投诉. */
    COMPLAINT("TS");

    private final String series;

    DisputeKind(String series) {
        this.series = series;
    }

    String series() {
        return series;
    }
}
