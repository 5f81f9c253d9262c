package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** Where a bid bond stands. */
public enum BondState implements Worded {
    /** At the deadline nothing had been received, too little, or too late: the bid is invalid (财政部令第87号第六十三条). */
    MISSING,
    HELD, DUE, OVERDUE, RETURNED,
    /** Late, with interest. */
    RETURNED_LATE,
    /** 不予退还. */
    KEPT
}
