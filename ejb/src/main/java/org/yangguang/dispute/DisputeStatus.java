package org.yangguang.dispute;

/** Where an enquiry or a challenge stands. */
public enum DisputeStatus {
    /** It waits for the purchaser's answer. */
    OPEN,
    /** An enquiry has its answer. */
    ANSWERED,
    /** 质疑不成立. */
    UNFOUNDED,
    /** 质疑成立. */
    UPHELD;

    /** The word in texts. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
