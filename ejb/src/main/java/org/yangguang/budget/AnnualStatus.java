package org.yangguang.budget;

import org.yangguang.shared.Worded;

/** Where a year's budget of a programme stands: 一上, 一下, 二上, 二下. */
public enum AnnualStatus implements Worded {
    /** 一上 is being written by the officer. */
    PROPOSING,
    /** 一上 is with the division head. */
    PROPOSED,
    /** 一上 is with the finance department, which issues the control figure. */
    SUBMITTED,
    /** 一下: the control figure is issued, 二上 is being written. */
    CONTROLLED,
    /** 二上 is with the division head. */
    FITTED,
    /** 二上 is with the finance department, awaiting the approval of the budget. */
    DRAFTED,
    /** 二下: approved. */
    APPROVED,
    /** Approved and published (预算法第十四条). */
    PUBLISHED;

    /** Whether payments are charged to an approved budget (预算法第五十四条第三款). */
    public boolean approved() {
        return this == APPROVED || this == PUBLISHED;
    }
}
