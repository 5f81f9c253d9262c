package org.yangguang.payment;

import org.yangguang.shared.Worded;

/** What may be paid before the year's budget is approved (预算法第五十四条第一款). */
public enum PaymentGround implements Worded {
    /** 上一年度结转的支出. */
    CARRIED_OVER,
    /** 参照上一年同期的预算支出数额安排必须支付的本年度部门基本支出、项目支出. */
    SAME_PERIOD,
    /** 法律规定必须履行支付义务的支出. */
    LEGAL_OBLIGATION,
    /** 用于自然灾害等突发事件处理的支出. */
    EMERGENCY;

    /** Whether it is told in words why: which law obliges, which emergency it is. */
    public boolean needsReason() {
        return this == LEGAL_OBLIGATION || this == EMERGENCY;
    }
}
