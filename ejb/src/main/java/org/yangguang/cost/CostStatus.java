package org.yangguang.cost;

import org.yangguang.shared.Worded;

/** Where a cost confirmation stands. */
public enum CostStatus implements Worded {
    DRAFT, SUBMITTED, RETURNED, CONFIRMED, INVOICED
}
