package org.yangguang.payment;

import org.yangguang.shared.Worded;

/** Where a payment stands. */
public enum PaymentStatus implements Worded {
    DRAFT, SUBMITTED, PREPARED, APPROVED, RETURNED, PAID,
    /** 支付失败: the treasury could not pay this order; another one has taken its place. */
    FAILED
}
