package org.yangguang.implementation;

import org.yangguang.shared.Worded;

/** Where a milestone stands in its performance. */
public enum DeliveryStatus implements Worded {
    /** Agreed, its turn has not come. */
    PLANNED,
    /** Its instalment is due without a deliverable: an advance, or the final instalment after acceptance. */
    DUE,
    /** The supplier works on it. */
    OPEN,
    SUBMITTED, CHECKED, RETURNED, ACCEPTED,
    /** Its contract has been cancelled. */
    CANCELLED
}
