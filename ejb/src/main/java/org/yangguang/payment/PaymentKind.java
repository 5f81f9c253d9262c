package org.yangguang.payment;

import org.yangguang.shared.Worded;

/** What a payment is for. */
public enum PaymentKind implements Worded {
    /** 预付款: before delivery, against a guarantee. */
    ADVANCE,
    /** 进度款: for the confirmed cost of a deliverable. */
    PROGRESS,
    /** 尾款: for the confirmed cost of the final instalment, once the acceptance certificate is there. */
    FINAL
}
