package org.yangguang.dispute;

import org.yangguang.shared.Worded;

/** A paper of the finance department in a complaint (投诉). */
public enum ComplaintNoticeKind implements Worded {
    /** 受理. */
    ACCEPTANCE,
    /** 不予受理告知书. */
    REFUSAL,
    /** 投诉答复通知书, with the copy of the complaint. */
    SERVICE,
    /** 被投诉人答复. */
    ANSWER,
    /** 暂停采购活动通知. */
    SUSPENSION,
    /** 恢复采购活动通知. */
    RESUMPTION,
    /** 投诉处理决定书. */
    DECISION,
    /** 终止投诉处理: the complainant has withdrawn. */
    WITHDRAWAL
}
