package org.yangguang.payment;

import java.util.Locale;

/** What a payment is for. */
public enum PaymentKind {
    /** 预付款: before delivery, against a guarantee. */
    ADVANCE,
    /** 进度款: for the confirmed cost of a deliverable. */
    PROGRESS,
    /** 尾款: for the confirmed cost of the final instalment, once the acceptance certificate is there. */
    FINAL;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
