package org.yangguang.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A cost confirmation as pages, forms and the API see it.
 *
 * @param number    QR-…
 * @param milestone number of the milestone whose cost it is
 * @param agreed    the milestone's instalment by contract: the ceiling
 * @param claimed   null before the claim
 * @param confirmed null before the confirmation
 * @param invoice   null before the invoice
 */
public record CostView(String number, String milestone, String milestoneTitle, String contract, String project,
                       String application, String title, String supplier, String supplierName, CostStatus status,
                       Money agreed, Money claimed, Money confirmed, List<Line> lines, String remark, String opinion,
                       String claimedByName, LocalDateTime claimedAt, String confirmedByName, LocalDateTime confirmedAt,
                       InvoiceView invoice, long version) implements Serializable {

    /**
     * @param unitPrice by contract
     * @param accepted  null before the confirmation
     * @param reason    why less was accepted than claimed
     */
    public record Line(String item, String description, BigDecimal quantity, String unit, Money unitPrice, Money claimed,
                       String evidence, Money accepted, String reason) implements Serializable {

        /** What was cut off, zero before the confirmation. */
        public Money cut() {
            return accepted == null ? Money.ZERO : claimed.minus(accepted);
        }
    }

    /** What was cut off in all. */
    public Money cut() {
        return confirmed == null ? Money.ZERO : claimed.minus(confirmed);
    }
}
