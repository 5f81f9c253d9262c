package org.yangguang.reporting;

import org.yangguang.shared.Worded;

/** What happened to money of a budget line. */
public enum BookingKind implements Worded {
    CONTRACTED, CONFIRMED, PAID
}
