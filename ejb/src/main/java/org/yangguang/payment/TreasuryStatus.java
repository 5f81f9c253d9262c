package org.yangguang.payment;

import org.yangguang.shared.Worded;

/** Where a batch to the treasury stands. */
public enum TreasuryStatus implements Worded {
    /** 待放行: gathered, not yet released by the finance lead. */
    GATHERED,
    /** 已放行: may go to the treasury. */
    RELEASED,
    /** 已撤销: its orders are free again. */
    WITHDRAWN
}
