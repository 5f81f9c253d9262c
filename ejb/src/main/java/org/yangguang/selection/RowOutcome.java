package org.yangguang.selection;

import org.yangguang.shared.Worded;

/** What a list proposes, and its decision then says, of one application. */
public enum RowOutcome implements Worded {
    /** 批准：立项，金额同审查意见 */
    APPROVED,
    /** 核减：立项，金额低于审查意见 */
    CUT,
    /** 暂缓：留在项目库 */
    DEFERRED,
    /** 不予立项 */
    REJECTED
}
