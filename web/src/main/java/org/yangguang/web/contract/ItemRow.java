package org.yangguang.web.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.contract.ContractDraft;
import org.yangguang.contract.ContractItemView;
import org.yangguang.shared.Money;

/** One item while it is typed. */
public class ItemRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String specification;
    private String unit;
    private BigDecimal quantity;
    private Money unitPrice;

    static ItemRow of(ContractItemView item) {
        ItemRow row = new ItemRow();
        row.name = item.name();
        row.specification = item.specification();
        row.unit = item.unit();
        row.quantity = item.quantity();
        row.unitPrice = item.unitPrice();
        return row;
    }

    ContractDraft.Item entered() {
        return new ContractDraft.Item(name, specification, unit, quantity, unitPrice);
    }

    public Money getAmount() {
        return unitPrice == null || quantity == null ? null : unitPrice.times(quantity);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSpecification() {
        return specification;
    }

    public void setSpecification(String specification) {
        this.specification = specification;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public Money getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(Money unitPrice) {
        this.unitPrice = unitPrice;
    }
}
