package org.yangguang.departure;

import org.yangguang.shared.Worded;

/** Where a handover stands. */
public enum DepartureStatus implements Worded {
    /** Begun: what is held is seen, nobody is named. */
    OPEN,
    /** The list with its successors waits for the signatures. */
    ARRANGED,
    /** Signed by all: everything has been moved. */
    SIGNED,
    /** Given up; nothing was moved. */
    CANCELLED
}
