package org.yangguang.payment;

import org.yangguang.shared.Worded;

/** What the treasury says of an order. */
public enum TreasuryOutcome implements Worded {
    PAID, PARTLY, FAILED
}
