package org.yangguang.secrecy;

import org.yangguang.shared.Worded;

/** 密级. The network is not a classified one: only the first two may be kept here, the others are there to be refused by name. */
public enum SecrecyLevel implements Worded {
    /** 公开: may be published after the review. */
    PUBLIC,
    /** 内部: no state secret, but not for the public (政府信息公开条例第十六条). */
    INTERNAL,
    /** 秘密. */
    SECRET,
    /** 机密. */
    CONFIDENTIAL,
    /** 绝密. */
    TOP_SECRET;

    /** Whether it is a state secret, which must not be entered, kept or sent on this network. */
    public boolean classified() {
        return compareTo(INTERNAL) > 0;
    }

    /** The mark that stands on paper, e.g. 机密. */
    public String mark() {
        return switch (this) {
            case PUBLIC -> "公开";
            case INTERNAL -> "内部";
            case SECRET -> "秘密";
            case CONFIDENTIAL -> "机密";
            case TOP_SECRET -> "绝密";
        };
    }
}
