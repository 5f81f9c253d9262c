package org.yangguang.payment;

import java.util.Locale;

/** Where a payment stands. */
public enum PaymentStatus {
    DRAFT, SUBMITTED, PREPARED, APPROVED, RETURNED, PAID;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
