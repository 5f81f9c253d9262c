package org.yangguang.budget;

/** Where a version of a budget stands. */
public enum BudgetStatus {
    DRAFT, SUBMITTED, REVIEWED, RETURNED, APPROVED, SUPERSEDED, REJECTED;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
