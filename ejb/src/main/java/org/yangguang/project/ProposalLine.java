package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/** A stored line of the cost estimate. */
@Embeddable
class ProposalLine {

    private String item;
    private String basis;
    private BigDecimal quantity;
    private String unit;
    @Column(name = "unit_price")
    private Money unitPrice;
    private Money amount;

    protected ProposalLine() {
    }

    ProposalLine(EstimateLine line) {
        item = Words.orNull(line.item());
        basis = Words.orNull(line.basis());
        quantity = line.quantity();
        unit = Words.orNull(line.unit());
        unitPrice = line.unitPrice();
        amount = line.amount();
    }

    Money amount() {
        return amount;
    }

    EstimateLine view() {
        return new EstimateLine(item, basis, quantity == null ? null : quantity.stripTrailingZeros().setScale(
                Math.max(0, quantity.stripTrailingZeros().scale())), unit, unitPrice);
    }
}
