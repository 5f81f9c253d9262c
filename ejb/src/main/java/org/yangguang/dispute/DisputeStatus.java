package org.yangguang.dispute;

import org.yangguang.shared.Worded;

/** Where an enquiry, a challenge or a complaint stands. */
public enum DisputeStatus implements Worded {
    /** It waits for the purchaser's answer, a complaint for its acceptance. */
    OPEN,
    /** The finance department has accepted the complaint (受理). */
    ACCEPTED,
    /** An enquiry has its answer. */
    ANSWERED,
    /** 质疑不成立, 驳回投诉. */
    UNFOUNDED,
    /** 质疑成立, 投诉成立. */
    UPHELD,
    /** 不予受理. */
    REFUSED,
    /** 投诉人撤诉. */
    WITHDRAWN
}
