package org.yangguang.outlook;

import org.yangguang.shared.Worded;

/** Why money of a budget line lies idle; the first that fits. */
public enum IdleKind implements Worded {
    /** 结转: carried over and not spent; at the end of that year it is surplus. */
    CARRIED,
    /** Nothing of the line is contracted. */
    UNCONTRACTED,
    /** Part of the line is not contracted. */
    FREE,
    /** All is contracted, nothing is paid. */
    UNPAID
}
