package org.yangguang.web.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.cost.CostClaim;
import org.yangguang.shared.Money;

/** One line of a claim on its page. */
public class ClaimRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String item;
    private String description;
    private BigDecimal quantity;
    private Money amount;
    private String evidence;
    /** Number of the line's own paper; it stays the line's when others are added or taken away. */
    private final int paper;

    ClaimRow(int paper) {
        this.paper = paper;
    }

    boolean isUntouched() {
        return quantity == null && amount == null && (evidence == null || evidence.isBlank());
    }

    CostClaim.Line line() {
        return new CostClaim.Line(item, description, quantity, amount, evidence, paper);
    }

    public int getPaper() {
        return paper;
    }

    /** Kind of the papers of this line. */
    public String getPaperKind() {
        return "evidence-" + paper;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
