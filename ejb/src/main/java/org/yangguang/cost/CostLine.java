package org.yangguang.cost;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** One claimed item of the contract. */
@Entity
@Table(name = "cost_line")
class CostLine {

    @Id
    @GeneratedValue(generator = "cost_line_seq")
    @SequenceGenerator(name = "cost_line_seq", sequenceName = "cost_line_seq", allocationSize = 50)
    private Long id;
    private int position;
    @Column(name = "contract_item")
    private String item;
    private String description;
    private BigDecimal quantity;
    private String unit;
    @Column(name = "unit_price")
    private Money unitPrice;
    private Money claimed;
    private String evidence;
    private Money accepted;
    private String reason;

    protected CostLine() {
    }

    CostLine(int position, CostClaim.Line line, ClaimableItem item) {
        this.position = position;
        this.item = item.item();
        this.description = line.description().strip();
        this.quantity = line.quantity();
        this.unit = item.unit();
        this.unitPrice = item.unitPrice();
        this.claimed = line.amount();
        this.evidence = line.evidence().strip();
    }

    void check(CostDecision.Line decision, Breaches breaches) {
        String at = "lines[" + position + "].";
        if (!breaches.notNegative(decision.accepted(), at + "accepted")) {
            return;
        }
        if (breaches.check(decision.accepted().atMost(claimed), CostRule.WITHIN_CLAIM, at + "accepted", decision.accepted(), claimed)
                && decision.accepted().lessThan(claimed)) {
            breaches.check(decision.reason() != null && !decision.reason().isBlank(), CostRule.CUT_HAS_REASON, at + "reason",
                    claimed.minus(decision.accepted()));
        }
        breaches.optionalText(decision.reason(), 200, at + "reason");
    }

    void decide(CostDecision.Line decision) {
        accepted = decision.accepted();
        reason = decision.accepted().lessThan(claimed) ? decision.reason().strip() : null;
    }

    Money claimed() {
        return claimed;
    }

    Money accepted() {
        return accepted;
    }

    CostView.Line view() {
        return new CostView.Line(item, description, quantity, unit, unitPrice, claimed, evidence, accepted, reason);
    }
}
