package org.yangguang.contract;

import org.yangguang.shared.Worded;

/** Where an amendment stands. */
public enum AmendmentStatus implements Worded {
    SUBMITTED, APPROVED, IN_FORCE, REJECTED;

    /** Proposed, and neither in force nor rejected. */
    boolean underWay() {
        return this == SUBMITTED || this == APPROVED;
    }
}
