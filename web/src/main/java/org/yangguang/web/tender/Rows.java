package org.yangguang.web.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Money;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.PlanEntry;
import org.yangguang.tender.PriceLine;

/** Rows that are typed on the pages of the tender, before they become the commands' records. */
public final class Rows {

    private Rows() {
    }

    /** A line of text. */
    public static class Text implements Serializable {
        private String text;

        public Text() {
        }

        Text(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** A lot. */
    public static class Lot implements Serializable {
        private String name;
        private Money budget;
        private Money ceiling;
        private String coreProduct;

        public Lot() {
        }

        Lot(PlanEntry.LotEntry lot) {
            name = lot.name();
            budget = lot.budget();
            ceiling = lot.ceiling();
            coreProduct = lot.coreProduct();
        }

        PlanEntry.LotEntry entry() {
            return new PlanEntry.LotEntry(name, budget, ceiling, coreProduct);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Money getBudget() {
            return budget;
        }

        public void setBudget(Money budget) {
            this.budget = budget;
        }

        public Money getCeiling() {
            return ceiling;
        }

        public void setCeiling(Money ceiling) {
            this.ceiling = ceiling;
        }

        public String getCoreProduct() {
            return coreProduct;
        }

        public void setCoreProduct(String coreProduct) {
            this.coreProduct = coreProduct;
        }
    }

    /** A scoring item. */
    public static class Criterion implements Serializable {
        private String name;
        private CriterionKind kind = CriterionKind.SUBJECTIVE;
        private BigDecimal weight;
        private String standard;

        public Criterion() {
        }

        Criterion(PlanEntry.CriterionEntry item) {
            name = item.name();
            kind = item.kind();
            weight = item.weight();
            standard = item.standard();
        }

        PlanEntry.CriterionEntry entry() {
            return new PlanEntry.CriterionEntry(name, kind, weight, standard);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public CriterionKind getKind() {
            return kind;
        }

        public void setKind(CriterionKind kind) {
            this.kind = kind;
        }

        public BigDecimal getWeight() {
            return weight;
        }

        public void setWeight(BigDecimal weight) {
            this.weight = weight;
        }

        public String getStandard() {
            return standard;
        }

        public void setStandard(String standard) {
            this.standard = standard;
        }
    }

    /** A line of a price list. */
    public static class Line implements Serializable {
        private String name;
        private BigDecimal quantity;
        private String unit;
        private Money unitPrice;
        private Money amount;

        public Line() {
        }

        Line(PriceLine line) {
            name = line.name();
            quantity = line.quantity();
            unit = line.unit();
            unitPrice = line.unitPrice();
            amount = line.amount();
        }

        PriceLine entry() {
            return new PriceLine(name, quantity, unit, unitPrice, amount);
        }

        /** With the amount computed where it was left open. */
        PriceLine computed() {
            return amount != null || unitPrice == null || quantity == null ? entry()
                    : new PriceLine(name, quantity, unit, unitPrice, unitPrice.times(quantity));
        }

        static List<Line> of(List<PriceLine> lines) {
            List<Line> rows = new ArrayList<>();
            lines.forEach(l -> rows.add(new Line(l)));
            return rows;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
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

        public Money getAmount() {
            return amount;
        }

        public void setAmount(Money amount) {
            this.amount = amount;
        }
    }
}
