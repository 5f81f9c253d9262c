package org.yangguang.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A batch to the treasury as pages and the API see it.
 *
 * @param number     PC-…
 * @param controlSum SHA-256 over the canonical form of the batch, in hexadecimal digits (docs/treasury.md)
 * @param reason     why it was withdrawn, null when it was not
 * @param lines      its orders with what became of them; empty in a list of batches
 */
public record TreasuryBatchView(String number, String finance, TreasuryStatus status, int count, Money total, String controlSum, String gatheredBy,
                                String gatheredName, LocalDateTime gatheredAt, String releasedName, LocalDateTime releasedAt, String withdrawnName,
                                LocalDateTime withdrawnAt, String reason, List<Line> lines, long version) implements Serializable {

    /**
     * One order of the batch.
     *
     * @param paid       what was paid of it when its status is PAID, its whole sum before
     * @param replacedBy number of the order in its place, where it failed or was paid in part
     */
    public record Line(PaymentExport order, String title, PaymentStatus status, Money paid, String voucher, LocalDate paidOn, String failedReason,
                       String replacedBy) implements Serializable {
    }

    /** How many of its orders the treasury has not answered for. */
    public long open() {
        return lines.stream().filter(l -> l.status() == PaymentStatus.APPROVED).count();
    }
}
