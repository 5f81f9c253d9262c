package org.yangguang.contract;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * The money of one contract.
 *
 * @param contracted   value with amendments
 * @param confirmed    cost confirmed so far
 * @param settled      part of the confirmed cost that has been paid, in cash or by recovering the advance
 * @param advancePaid  advance paid so far
 * @param recovered    part of the advance recovered from confirmed cost
 * @param advanceLimit the most that may be advanced and not yet recovered, by the contract's clause
 */
public record ContractBalanceView(String contract, Money contracted, Money confirmed, Money settled, Money advancePaid,
                          Money recovered, Money advanceLimit) implements Serializable {

    /** All cash paid: the advance and what followed, less what the advance had already paid. */
    public Money paid() {
        return settled.plus(advancePaid).minus(recovered);
    }

    /** Confirmed and not yet settled. */
    public Money payable() {
        return confirmed.minus(settled);
    }

    /** Advance that still has to be recovered. */
    public Money unrecovered() {
        return advancePaid.minus(recovered);
    }

    /** What is neither confirmed nor paid, and falls away where the contract ends before its time. */
    public Money unperformed() {
        return contracted.minus(Money.max(confirmed, paid()));
    }

    /** What may still be confirmed. */
    public Money unconfirmed() {
        return contracted.minus(confirmed);
    }
}
