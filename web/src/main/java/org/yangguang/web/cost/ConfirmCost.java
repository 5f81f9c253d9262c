package org.yangguang.web.cost;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yangguang.cost.CostDecision;
import org.yangguang.cost.CostView;
import org.yangguang.cost.CutGround;
import org.yangguang.cost.Deductions;
import org.yangguang.cost.LineVerdict;
import org.yangguang.shared.Money;
import org.yangguang.workflow.Outcome;

/** 费用确认: claim against contract, line by line. */
@Named
@ViewScoped
public class ConfirmCost extends CostPage {

    private static final long serialVersionUID = 1L;

    private List<DecisionRow> rows;
    private Deductions deductions;

    public List<DecisionRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(getCost().lines().stream().filter(l -> l.carriedFrom() == null).map(DecisionRow::new).toList());
        }
        return rows;
    }

    public void acceptAll() {
        getRows().forEach(DecisionRow::accept);
    }

    public LineVerdict[] getVerdicts() {
        return LineVerdict.values();
    }

    public CutGround[] getGrounds() {
        return CutGround.values();
    }

    /** What earlier claims are still owed: confirmed with this one. */
    public Money getCarried() {
        return Money.sum(getCost().lines().stream().filter(l -> l.carriedFrom() != null).map(CostView.Line::claimed).toList());
    }

    public Money getTotal() {
        return getCarried().plus(getOwn());
    }

    /** What is accepted of this claim's own lines. */
    public Money getOwn() {
        return Money.sum(getRows().stream().map(DecisionRow::getAccepted).filter(Objects::nonNull).toList());
    }

    public Money getCut() {
        return getCost().claimed().minus(getTotal());
    }

    /** What the contract would have confirmed after this. */
    public Money getAfter() {
        return getTerms().confirmed().plus(getTotal());
    }

    /** What is set off and what would be paid, for the decision as it is typed. */
    public Deductions getDeductions() {
        if (deductions == null) {
            deductions = costs.viewDeductions(getCost().milestone());
        }
        return deductions.of(getTotal());
    }

    public BigDecimal getShare() {
        return getAfter().percentOf(getTerms().value());
    }

    public String confirm() {
        costs.confirmCost(getTask().id(), new CostDecision("confirmed", getRows().stream().map(DecisionRow::decision).toList(), getOpinion(),
                getCost().version()));
        return done();
    }

    public String giveBack() {
        costs.confirmCost(getTask().id(), new CostDecision(Outcome.RETURNED, List.of(), getOpinion(), getCost().version()));
        return done();
    }
}
