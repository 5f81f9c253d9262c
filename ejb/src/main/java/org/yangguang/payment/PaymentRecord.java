package org.yangguang.payment;

import java.time.LocalDate;

/**
 * What the bank has done, entered by another finance officer.
 *
 * @param outcome       recorded, or returned (to the finance officer who prepared it)
 * @param voucherNumber of the treasury's payment voucher, unique
 * @param paidOn        not in the future and not before the approval
 * @param opinion       optional when recorded, the reason when returned
 * @param version       of the payment as it was read
 */
public record PaymentRecord(String outcome, String voucherNumber, LocalDate paidOn, String opinion, long version) {
}
