package org.yangguang.tender;

/** How far the contract of an award has come; a later constant is further. */
public enum AwardProgress {
    UNSIGNED, SIGNED,
    /** Something has been delivered, confirmed or paid (已经履行). */
    PERFORMED
}
