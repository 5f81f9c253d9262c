package org.yangguang.ledger;

import org.yangguang.shared.Worded;

/** The two sets that are kept side by side; each balances by itself. */
public enum BookSet implements Worded {
    /** 预算会计: what may be spent, by budget line. */
    BUDGET,
    /** 财务会计: what is owed and was paid, by contract. */
    MONEY
}
