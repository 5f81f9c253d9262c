package org.yangguang.project;

/** Where a proposal, and later the project, stands; the position of its tasks is the engine's. */
public enum ProjectStatus {
    DRAFT, SUBMITTED, RETURNED, RECOMMENDED, SCREENED, APPROVED, REJECTED, WITHDRAWN, CANCELLED, TERMINATED, COMPLETED;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it can no longer move. */
    public boolean isFinal() {
        return this == REJECTED || this == WITHDRAWN || this == CANCELLED || this == TERMINATED || this == COMPLETED;
    }
}
