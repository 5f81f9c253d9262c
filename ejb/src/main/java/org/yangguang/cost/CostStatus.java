package org.yangguang.cost;

import java.util.Locale;

/** Where a cost confirmation stands. */
public enum CostStatus {
    DRAFT, SUBMITTED, RETURNED, CONFIRMED, INVOICED;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
