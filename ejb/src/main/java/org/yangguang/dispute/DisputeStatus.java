package org.yangguang.dispute;

import org.yangguang.shared.Worded;

/** Where an enquiry or a challenge stands. */
public enum DisputeStatus implements Worded {
    /** It waits for the purchaser's answer. */
    OPEN,
    /** An enquiry has its answer. */
    ANSWERED,
    /** 质疑不成立. */
    UNFOUNDED,
    /** 质疑成立. */
    UPHELD
}
