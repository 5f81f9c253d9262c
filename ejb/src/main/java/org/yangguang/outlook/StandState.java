package org.yangguang.outlook;

import org.yangguang.shared.Worded;

/** Which of a contract's sums are asked for: on their way now, still ahead, or paid. */
public enum StandState implements Worded {
    LIVE, AHEAD, PAID
}
