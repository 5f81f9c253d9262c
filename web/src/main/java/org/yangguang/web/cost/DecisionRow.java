package org.yangguang.web.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.cost.CostDecision;
import org.yangguang.cost.CostView;
import org.yangguang.cost.CutGround;
import org.yangguang.cost.LineVerdict;
import org.yangguang.shared.Money;

/** One claimed line and the officer's word on it. */
public class DecisionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CostView.Line line;
    private Money accepted;
    private LineVerdict verdict = LineVerdict.ACCEPTED;
    private BigDecimal quantity;
    private CutGround ground;
    private String reason;
    private String asked;

    DecisionRow(CostView.Line line) {
        this.line = line;
        this.accepted = line.claimed();
    }

    CostDecision.Line decision() {
        return new CostDecision.Line(verdict, accepted, quantity, ground, reason, asked);
    }

    void accept() {
        verdict = LineVerdict.ACCEPTED;
        accepted = line.claimed();
        quantity = null;
        ground = null;
        reason = null;
        asked = null;
    }

    public LineVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(LineVerdict verdict) {
        this.verdict = verdict;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public CutGround getGround() {
        return ground;
    }

    public void setGround(CutGround ground) {
        this.ground = ground;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public CostView.Line getLine() {
        return line;
    }

    public Money getAccepted() {
        return accepted;
    }

    public void setAccepted(Money accepted) {
        this.accepted = accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What is not accepted, as typed so far. */
    public Money getCut() {
        return accepted == null ? line.claimed() : line.claimed().minus(accepted);
    }
}
