package org.yangguang.payment;

import org.yangguang.shared.Worded;

/** What the finance officer compares before an order is written (PAY-08); the word is used in texts and the API. */
public enum PaymentCheck implements Worded {
    /** The contract is signed and in force. */
    CONTRACT,
    /** The deliverable was accepted, for the final instalment the project. */
    ACCEPTANCE,
    /** The cost was confirmed line by line. */
    CONFIRMATION,
    /** The invoice is made out for exactly the sum. */
    INVOICE,
    /** Name and account of the payee are those of the register. */
    PAYEE,
    /** The agreed guarantee of an advance is there and covers it. */
    GUARANTEE,
    /** The amounts in figures and in capitals agree. */
    AMOUNTS;

    /** Whether the check is asked for a payment of this kind. */
    public boolean appliesTo(PaymentKind kind) {
        return switch (this) {
            case ACCEPTANCE, CONFIRMATION -> kind != PaymentKind.ADVANCE;
            case GUARANTEE -> kind == PaymentKind.ADVANCE;
            default -> true;
        };
    }
}
