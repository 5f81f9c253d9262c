package org.yangguang.ledger;

import org.yangguang.shared.Worded;

/** What the proof compares. */
public enum ProofCheck implements Worded {
    /** 借贷相等: the two sides of a posting, in all and in each set. */
    SIDES,
    /** 凭证与分录: a posting's total and its entries. */
    HEADER,
    /** 余额与分录: a balance and the sum of its entries. */
    BALANCE,
    /** 总账与业务: a balance and what the budget line's or the contract's own row says. */
    RECORD,
    /** 已结账期间: what a closed month held when it was closed. */
    CLOSED_MONTH
}
