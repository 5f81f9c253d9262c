package org.yangguang.payment;

import org.yangguang.shared.Money;

/** How much of an advance a payment sets off. */
final class AdvanceRecovery {

    private AdvanceRecovery() {
    }

    /**
     * The contract's share for this instalment; the last one takes whatever is left. Never more than what stands
     * unrecovered nor than the confirmed sum.
     */
    static Money of(Money confirmed, Money share, Money unrecovered, boolean lastInstalment) {
        return Money.min(confirmed, Money.min(unrecovered, lastInstalment ? unrecovered : share));
    }
}
