package org.yangguang.ledger;

import java.util.EnumSet;
import java.util.Set;
import org.yangguang.shared.Worded;

/** How a month's books stand. */
public enum PeriodStatus implements Worded {
    OPEN,
    /** 申请结账: nothing is posted to it any more, so that what the second person proves stays as it is. */
    CLOSING,
    CLOSED,
    /** 申请反结账: still closed. */
    REOPENING;

    static final Set<PeriodStatus> NOT_POSTED_TO = EnumSet.complementOf(EnumSet.of(OPEN));

    boolean waits() {
        return this == CLOSING || this == REOPENING;
    }
}
