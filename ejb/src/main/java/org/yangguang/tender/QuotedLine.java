package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/** One line of a quotation. */
@Embeddable
class QuotedLine {

    @Column(name = "item_name")
    private String name;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "unit")
    private String unit;

    @Column(name = "unit_price")
    private Money unitPrice;

    @Column(name = "amount")
    private Money amount;

    protected QuotedLine() {
    }

    QuotedLine(PriceLine line) {
        name = line.name();
        quantity = line.quantity();
        unit = line.unit();
        unitPrice = line.unitPrice();
        amount = line.computed();
    }

    /** A quantity is the same with and without trailing zeros, which a database may add. */
    String text() {
        return name + " " + quantity.stripTrailingZeros().toPlainString() + " " + unit + " " + unitPrice;
    }

    PriceLine view() {
        return new PriceLine(name, quantity, unit, unitPrice, amount);
    }
}
