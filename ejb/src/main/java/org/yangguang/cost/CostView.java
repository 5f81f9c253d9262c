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
 * @param agreed    the milestone's instalment by contract, and what is carried over to it: the ceiling
 * @param claimed   null before the claim
 * @param confirmed null before the confirmation
 * @param invoices  empty before the invoice
 */
public record CostView(String number, String milestone, String milestoneTitle, String contract, String project,
                       String application, String title, String supplier, String supplierName, String buyer, CostStatus status,
                       Money agreed, Money claimed, Money confirmed, List<Line> lines, String remark, String opinion,
                       String claimedByName, LocalDateTime claimedAt, String confirmedByName, LocalDateTime confirmedAt,
                       List<InvoiceView> invoices, long version) implements Serializable {

    /**
     * @param line             its place, from 1
     * @param unitPrice        by contract
     * @param paper            number of its own paper, evidence-1 and so on; null of a carried line
     * @param previousQuantity of the item by the contract's other confirmations when this line was last decided
     * @param accepted         by this confirmation; null before it
     * @param later            released or restored after the invoice: the contract's next claim takes it
     * @param verdict          what became of the rest, null before the confirmation
     * @param reason           why less was accepted than claimed
     * @param asked            what the supplier is to bring of a held line
     * @param replyUntil       the supplier may reply to a cut until then
     * @param reply            null while there is none
     * @param carriedFrom      confirmation and line that it comes from, null where it was claimed here
     */
    public record Line(int line, String item, String description, BigDecimal quantity, String unit, Money unitPrice, Money claimed,
                       String evidence, Integer paper, BigDecimal agreedQuantity, Money agreedAmount, BigDecimal previousQuantity,
                       Money previousAmount, Money accepted, BigDecimal acceptedQuantity, Money later, BigDecimal laterQuantity,
                       LineVerdict verdict, CutGround ground, String reason, String asked, LocalDateTime replyUntil, ReplyView reply,
                       String carriedFrom) implements Serializable {

        /** What was cut off, zero before the confirmation. */
        public Money cut() {
            return verdict == LineVerdict.CUT ? open() : Money.ZERO;
        }

        /** What is held until the supplier brings what is asked. */
        public Money held() {
            return verdict == LineVerdict.HELD ? open() : Money.ZERO;
        }

        private Money open() {
            return claimed.minus(accepted).minus(later);
        }

        /** This time: what is accepted, before that what is claimed. */
        public BigDecimal thisQuantity() {
            return accepted == null ? quantity : acceptedQuantity;
        }

        public Money thisAmount() {
            return accepted == null ? claimed : accepted;
        }

        /** With all that was confirmed of the item before; null of what was claimed before this was kept. */
        public BigDecimal quantityToDate() {
            return previousQuantity == null ? null : previousQuantity.add(thisQuantity());
        }

        public Money amountToDate() {
            return previousAmount == null ? null : previousAmount.plus(thisAmount());
        }

        public BigDecimal quantityLeft() {
            return previousQuantity == null ? null : agreedQuantity.subtract(quantityToDate());
        }

        public Money amountLeft() {
            return previousAmount == null ? null : agreedAmount.minus(amountToDate());
        }
    }

    /** What was cut off in all. */
    public Money cut() {
        return Money.sum(lines.stream().map(Line::cut).toList());
    }

    /** What is held in all. */
    public Money held() {
        return Money.sum(lines.stream().map(Line::held).toList());
    }

    /** What the contract's next claim takes. */
    public Money later() {
        return Money.sum(lines.stream().map(l -> l.later() == null ? Money.ZERO : l.later()).toList());
    }
}
