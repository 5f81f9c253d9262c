package org.yangguang.budget;

import org.yangguang.shared.Worded;

/** Where a version of a budget stands. */
public enum BudgetStatus implements Worded {
    DRAFT, SUBMITTED, REVIEWED, RETURNED, APPROVED, SUPERSEDED, REJECTED
}
