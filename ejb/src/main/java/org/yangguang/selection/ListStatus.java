package org.yangguang.selection;

import org.yangguang.shared.Worded;

/** Where a list stands. */
public enum ListStatus implements Worded {
    /** 待抽取专家 */
    OPENED,
    /** 专家评分 */
    SCORING,
    /** 拟定清单 */
    PROPOSING,
    /** 会签 */
    COUNTERSIGNING,
    /** 审批 */
    DECIDING,
    /** 已决定 */
    DECIDED,
    /** 已下达 */
    ISSUED,
    /** 已撤销 */
    CANCELLED
}
