package org.yangguang.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * What is to be posted: one act, two equal sides in each set that it touches.
 *
 * @param cause      number of the record that moves the money: HT, BC, QR, ZF, a budget's document, a year's closing
 * @param occurredOn when it happened, whatever day it is posted on
 * @param contract   null where the act is not one contract's
 * @param milestone  null where the act is not one milestone's
 */
public record Posting(PostingKind kind, String cause, LocalDate occurredOn, String project, String contract, String milestone,
                      List<Leg> legs) implements Serializable {

    public Posting {
        legs = List.copyOf(legs);
    }

    /** Refuses amounts that are none and sides that are not equal; the two sets do not lend to each other. */
    void check() {
        legs.forEach(leg -> Breaches.ensure(leg.amount().isPositive() && !leg.debit().isNegative() && !leg.credit().isNegative(),
                LedgerRule.AMOUNT_IS_POSITIVE, leg.account().word(), leg.amount()));
        for (BookSet set : BookSet.values()) {
            Money debits = sum(set, true);
            Money credits = sum(set, false);
            Breaches.ensure(debits.equals(credits), LedgerRule.SIDES_ARE_EQUAL, cause, debits, credits);
        }
        Breaches.ensure(!legs.isEmpty(), LedgerRule.SIDES_ARE_EQUAL, cause, Money.ZERO, Money.ZERO);
    }

    private Money sum(BookSet set, boolean debit) {
        return Money.sum(legs.stream().filter(leg -> leg.account().set() == set).map(leg -> debit ? leg.debit() : leg.credit()).toList());
    }

    Money total() {
        return Money.sum(legs.stream().map(Leg::debit).toList());
    }
}
