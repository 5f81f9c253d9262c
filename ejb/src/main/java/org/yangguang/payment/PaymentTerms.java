package org.yangguang.payment;

import java.time.LocalDate;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * What a contract says about one of its instalments, as the payment needs it.
 *
 * @param instalment   the agreed sum
 * @param advanceShare part of the advance that the contract sets off at this instalment
 * @param small        the supplier was a small or medium firm on the day of the contract (PAY-05)
 * @param agreedDays   payment period agreed in the contract, null when it is silent
 */
record PaymentTerms(String milestone, String milestoneTitle, String contract, LocalDate signedOn, String supplier,
                    String supplierName, PaymentKind kind, Money instalment, Money advanceShare, boolean small,
                    Integer agreedDays) {

    /** Nothing is payable under a contract that is not in force. */
    PaymentTerms {
        Breaches.ensure(signedOn != null, PaymentRule.CONTRACT_IS_SIGNED, contract);
    }
}
