package org.yangguang.payment;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * What the treasury says of one order.
 *
 * @param order   its number
 * @param amount  what was paid, zero when it failed
 * @param voucher of the treasury's payment voucher, null when it failed
 * @param date    of the payment; of a failure where it is known
 * @param reason  of a failure and of a part
 */
public record TreasuryResult(String order, TreasuryOutcome outcome, Money amount, String voucher, LocalDate date, String reason) implements Serializable {

    /** As the person enters it who has the voucher before the eyes. */
    PaymentRecord record(long version) {
        return new PaymentRecord(switch (outcome) {
            case PAID -> PaymentRecord.RECORDED;
            case PARTLY -> PaymentRecord.PARTLY;
            case FAILED -> PaymentRecord.FAILED;
        }, voucher, date, outcome == TreasuryOutcome.FAILED ? null : amount, reason, version);
    }
}
