package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** From when the days of a bond's return run (财政部令第87号第二十九条、第三十八条). */
public enum BondCause implements Worded {
    /** 投标截止前撤回投标. */
    WITHDRAWN,
    /** 未参加投标: from the deadline. */
    NOT_BID,
    /** 未中标: from the award letter. */
    LOST,
    /** 中标: from the contract. */
    SIGNED,
    /** 采购活动废标或者终止. */
    FAILED,
    /** 中标人有正当理由未签订合同: from the purchaser's decision. */
    EXCUSED
}
