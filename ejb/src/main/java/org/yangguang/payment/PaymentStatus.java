package org.yangguang.payment;

import org.yangguang.shared.Worded;

/** Where a payment stands. */
public enum PaymentStatus implements Worded {
    DRAFT, SUBMITTED, PREPARED, APPROVED, RETURNED, PAID
}
