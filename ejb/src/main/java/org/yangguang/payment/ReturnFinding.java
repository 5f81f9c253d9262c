package org.yangguang.payment;

import java.time.LocalDate;
import org.yangguang.shared.Worded;

/** How one line of a returned file lies beside the order that it names. Only a MATCHED one is recorded. */
public enum ReturnFinding implements Worded {
    MATCHED,
    /** Recorded from this file. */
    RECORDED,
    /** Recorded before, just as the line says. */
    SAME,
    /** The treasury has not come to an end with it. */
    PENDING,
    UNKNOWN_ORDER, NOT_IN_BATCH, REPEATED, NOT_APPROVED, ALREADY_RECORDED, OTHER_AMOUNT, REASON_MISSING, VOUCHER_MISSING, VOUCHER_USED, DATE_MISSING,
    DATE_BEFORE_APPROVAL, DATE_IN_FUTURE;

    private static final int LONGEST_VOUCHER = 40;

    /**
     * @param payment     null when there is none of this number
     * @param batch       which the file is about, null for a list of no batch
     * @param repeated    an earlier line names the same order
     * @param voucherUsed of another payment, or by an earlier line
     */
    static ReturnFinding of(TreasuryResult line, PaymentRequest payment, String batch, boolean repeated, boolean voucherUsed, LocalDate today) {
        if (line.outcome() == null) {
            return PENDING;
        }
        if (payment == null) {
            return UNKNOWN_ORDER;
        }
        if (batch != null && !batch.equals(payment.batch())) {
            return NOT_IN_BATCH;
        }
        if (repeated) {
            return REPEATED;
        }
        if (payment.status() != PaymentStatus.APPROVED) {
            return same(line, payment) ? SAME
                    : payment.status() == PaymentStatus.PAID || payment.status() == PaymentStatus.FAILED ? ALREADY_RECORDED : NOT_APPROVED;
        }
        boolean told = line.reason() != null && !line.reason().isBlank();
        if (line.outcome() == TreasuryOutcome.FAILED) {
            return !told ? REASON_MISSING : line.date() != null && line.date().isAfter(today) ? DATE_IN_FUTURE : MATCHED;
        }
        boolean part = line.outcome() == TreasuryOutcome.PARTLY;
        if (part ? !line.amount().isPositive() || !line.amount().lessThan(payment.amount()) : !line.amount().equals(payment.amount())) {
            return OTHER_AMOUNT;
        }
        if (part && !told) {
            return REASON_MISSING;
        }
        if (line.voucher() == null || line.voucher().isBlank() || line.voucher().length() > LONGEST_VOUCHER) {
            return VOUCHER_MISSING;
        }
        return voucherUsed ? VOUCHER_USED : day(line.date(), payment, today);
    }

    private static ReturnFinding day(LocalDate date, PaymentRequest payment, LocalDate today) {
        if (date == null) {
            return DATE_MISSING;
        }
        return date.isBefore(payment.approvedOn()) ? DATE_BEFORE_APPROVAL : date.isAfter(today) ? DATE_IN_FUTURE : MATCHED;
    }

    private static boolean same(TreasuryResult line, PaymentRequest payment) {
        if (line.outcome() == TreasuryOutcome.FAILED) {
            return payment.status() == PaymentStatus.FAILED;
        }
        return payment.status() == PaymentStatus.PAID && line.amount().equals(payment.amount()) && payment.voucherNumber().equals(line.voucher())
                && payment.paidOn().equals(line.date());
    }
}
