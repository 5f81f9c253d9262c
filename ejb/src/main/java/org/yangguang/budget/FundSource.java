package org.yangguang.budget;

import org.yangguang.shared.Worded;

/** Where a line's money comes from (资金来源). */
public enum FundSource implements Worded {
    /** 中央财政专项资金. */
    CENTRAL,
    /** 地方财政资金. */
    LOCAL,
    /** 单位自筹资金. */
    OWN;

    /** Money of a budget, which lapses with its year; a unit's own does not. */
    boolean fiscal() {
        return this != OWN;
    }
}
