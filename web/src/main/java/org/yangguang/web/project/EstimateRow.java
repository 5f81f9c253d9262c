package org.yangguang.web.project;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.project.EstimateLine;
import org.yangguang.shared.Money;

/** A line of the cost estimate while it is typed. */
public class EstimateRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String item;
    private String basis;
    private BigDecimal quantity;
    private String unit;
    private Money unitPrice;

    public EstimateRow() {
    }

    EstimateRow(EstimateLine line) {
        item = line.item();
        basis = line.basis();
        quantity = line.quantity();
        unit = line.unit();
        unitPrice = line.unitPrice();
    }

    EstimateLine line() {
        return new EstimateLine(item, basis, quantity, unit, unitPrice);
    }

    boolean isBlank() {
        return item == null && basis == null && quantity == null && unit == null && unitPrice == null;
    }

    public Money getAmount() {
        return line().amount();
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Money getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(Money unitPrice) {
        this.unitPrice = unitPrice;
    }
}
