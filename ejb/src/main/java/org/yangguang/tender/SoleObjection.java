package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** What the notice before a purchase from a single source has brought (财政部令第74号第三十九条、第四十条). */
public enum SoleObjection implements Worded {
    /** 无异议. */
    NONE,
    /** 异议不成立. */
    REJECTED,
    /** 异议成立: another method has to be taken. */
    UPHELD
}
