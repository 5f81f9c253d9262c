package org.yangguang.performance;

import org.yangguang.shared.Worded;

/** Where a performance review stands. */
public enum PerformanceStatus implements Worded {
    DRAFT, SUBMITTED, RETURNED, SCORED, APPROVED
}
