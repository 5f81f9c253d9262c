package org.yangguang.ledger;

import org.yangguang.shared.Worded;

/** What a posting records. */
public enum PostingKind implements Worded {
    /** 批复: a version of a budget came into force and gives a line more. */
    ALLOTTED,
    /** 调减: a version gives a line less. */
    REDUCED,
    /** 科目调整: a version moves a line to another source, year or code. */
    RECODED,
    /** 合同签订. */
    CONTRACTED,
    /** 合同变更: an addition in force. */
    AMENDED,
    /** 合同释放: a reduction, a cancellation or an end before its time; reverses the commitment. */
    RELEASED,
    /** 费用确认. */
    CONFIRMED,
    /** 预付款支付. */
    ADVANCE_PAID,
    /** 费用支付. */
    PAID,
    /** 预付款扣回. */
    RECOVERED,
    /** 预算支出: the lines that a payment drew on. */
    SPENT,
    /** 结余收回. */
    LAPSED
}
