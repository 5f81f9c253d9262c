package org.yangguang.secrecy;

/** Where a review stands. */
public enum ReviewStatus {
    /** 待审查. */
    WAITING,
    /** 审查通过: may be published. */
    CLEARED,
    /** 不予公开. */
    REFUSED,
    /** 撤回: what was to be published is being changed. */
    WITHDRAWN;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
