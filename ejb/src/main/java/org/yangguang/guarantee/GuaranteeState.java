package org.yangguang.guarantee;

import org.yangguang.shared.Worded;

/** Where a guarantee stands today. */
public enum GuaranteeState implements Worded {
    HELD,
    /** Held, and it ends within the days of the warning. */
    EXPIRING,
    /** Held, and its last day has passed: nothing can be claimed of it any more. */
    EXPIRED,
    CLAIM_PROPOSED,
    /** All of it has been claimed. */
    CLAIMED,
    RETURNED
}
