package org.yangguang.payment;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * What the bank has done, entered by another finance officer.
 *
 * @param outcome       recorded, partly (a part was paid), failed, or returned (to the finance officer who prepared it)
 * @param voucherNumber of the treasury's payment voucher, unique
 * @param paidOn        not in the future and not before the approval; of a failed order optional
 * @param amount        what was paid; null for the order's whole amount
 * @param opinion       optional when recorded, the reason otherwise
 * @param version       of the payment as it was read
 */
public record PaymentRecord(String outcome, String voucherNumber, LocalDate paidOn, Money amount, String opinion, long version) {

    static final String RECORDED = "recorded";
    static final String PARTLY = "partly";
    static final String FAILED = "failed";

    boolean partly() {
        return PARTLY.equals(outcome);
    }

    /** Of the whole amount, or of none. */
    public PaymentRecord(String outcome, String voucherNumber, LocalDate paidOn, String opinion, long version) {
        this(outcome, voucherNumber, paidOn, null, opinion, version);
    }
}
