package org.yangguang.dispute;

import org.yangguang.shared.Worded;

/** What makes a complaint a false or malicious one (财政部令第94号第三十七条). */
public enum BanGround implements Worded {
    /** 捏造事实. */
    FABRICATED,
    /** 提供虚假材料. */
    FALSE_MATERIAL,
    /** 以非法手段取得证明材料. */
    ILLEGAL_EVIDENCE
}
