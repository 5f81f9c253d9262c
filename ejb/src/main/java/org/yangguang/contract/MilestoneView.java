package org.yangguang.contract;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * One agreed milestone with the instalment that it makes due.
 *
 * @param number       HT-2026-0001-M1
 * @param contract     number of the contract
 * @param deliverables what is handed in, null for an advance
 * @param criteria     what it is accepted against, null for an advance
 * @param dueOn        agreed date
 * @param instalment   cash that becomes due
 * @param advanceShare part of the advance that is recovered from what is confirmed here; zero for an advance
 */
public record MilestoneView(String number, String contract, int position, MilestoneKind kind, String name,
                            String deliverables, String criteria, LocalDate dueOn, Money instalment,
                            Money advanceShare) implements Serializable {

    /**
     * The most that may be confirmed here: the instalment and the part of the advance that it recovers. Over all
     * milestones this adds up to the contract's value. Zero for an advance.
     */
    public Money workValue() {
        return kind == MilestoneKind.ADVANCE ? Money.ZERO : instalment.plus(advanceShare);
    }
}
