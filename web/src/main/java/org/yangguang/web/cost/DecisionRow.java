package org.yangguang.web.cost;

import java.io.Serializable;
import org.yangguang.cost.CostDecision;
import org.yangguang.cost.CostView;
import org.yangguang.shared.Money;

/** One claimed line and the officer's word on it. */
public class DecisionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CostView.Line line;
    private Money accepted;
    private String reason;

    DecisionRow(CostView.Line line) {
        this.line = line;
        this.accepted = line.claimed();
    }

    CostDecision.Line decision() {
        return new CostDecision.Line(accepted, reason);
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

    /** What is cut off, as typed so far. */
    public Money getCut() {
        return accepted == null ? line.claimed() : line.claimed().minus(accepted);
    }
}
