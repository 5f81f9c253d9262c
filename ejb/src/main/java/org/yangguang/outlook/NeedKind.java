package org.yangguang.outlook;

import org.yangguang.shared.Worded;

/** How near to being paid a sum is. */
enum NeedKind implements Worded {
    /** Agreed by contract and not yet confirmed. */
    COMMITTED,
    /** Confirmed or asked for, no order yet. */
    CONFIRMED,
    /** Ordered: held in the month's plan. */
    ORDERED,
    PAID
}
