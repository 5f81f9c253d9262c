package org.yangguang.secrecy;

import org.yangguang.shared.Worded;

/** Where a review stands. */
public enum ReviewStatus implements Worded {
    /** 待审查. */
    WAITING,
    /** 待指定媒体发布: cleared, but has to stand on the designated outlet first. */
    POSTING,
    /** 审查通过: may be published. */
    CLEARED,
    /** 不予公开. */
    REFUSED,
    /** 撤回: what was to be published is being changed. */
    WITHDRAWN
}
