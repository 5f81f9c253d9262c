package org.yangguang.project;

import org.yangguang.shared.Worded;

/** Where a proposal, and later the project, stands; the position of its tasks is the engine's. */
public enum ProjectStatus implements Worded {
    DRAFT, SUBMITTED, RETURNED, RECOMMENDED, SCREENED, APPROVED, REJECTED, WITHDRAWN, CANCELLED, TERMINATED, COMPLETED;

    /** Whether it can no longer move. */
    public boolean isFinal() {
        return this == REJECTED || this == WITHDRAWN || this == CANCELLED || this == TERMINATED || this == COMPLETED;
    }
}
