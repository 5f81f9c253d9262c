package org.yangguang.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.contract.ContractItemView;
import org.yangguang.shared.Money;

/**
 * What became of an item of a contract, and of the bid's line that it comes from.
 *
 * @param bid      null where it comes from no bid
 * @param lines    budget lines that carry the contract, with what each carries; empty for its supplier
 * @param payments with what of each falls on the item; ordered and not yet paid ones too
 */
public record ItemTrace(String contract, String title, String project, String supplierName, ContractItemView item, BidLine bid, List<Claimed> claims,
                        List<PaidPart> payments, List<LineShare> lines) implements Serializable {

    /** What was claimed for it at a milestone. {@code accepted} is null before the confirmation. */
    public record Claimed(String cost, String milestone, String milestoneTitle, String description, BigDecimal quantity, Money claimed, Money accepted,
                          LocalDate confirmedOn) implements Serializable {
    }

    public Money confirmed() {
        return Money.sum(claims.stream().map(Claimed::accepted).filter(a -> a != null).toList());
    }

    /** What was really paid of it. */
    public Money paid() {
        return Money.sum(payments.stream().filter(p -> p.voucher() != null).map(PaidPart::share).toList());
    }

    /** What of the contract stands on budget lines. */
    public Money onLines() {
        return Money.sum(lines.stream().map(LineShare::amount).toList());
    }

    /** What may still be confirmed of it. */
    public Money left() {
        return item.amount().minus(confirmed());
    }
}
