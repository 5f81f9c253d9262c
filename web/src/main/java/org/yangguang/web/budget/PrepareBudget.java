package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yangguang.budget.BudgetForm;
import org.yangguang.budget.CodeView;
import org.yangguang.budget.FundSource;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.Money;
import org.yangguang.web.project.IndicatorRow;
import org.yangguang.web.shell.Messages;
import org.yangguang.workflow.ProjectMode;

/** 编制预算: lines and targets, with their sums as they are typed. */
@Named
@ViewScoped
public class PrepareBudget extends BudgetTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private Messages messages;

    private final ArrayList<LineRow> lines = new ArrayList<>();
    private final ArrayList<IndicatorRow> targets = new ArrayList<>();
    private String remark;
    private ArrayList<CodeView> codes;

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void load() {
        super.load();
        codes = new ArrayList<>(budgets().findCodes());
        getBudget().lines().forEach(line -> lines.add(new LineRow(line)));
        getBudget().targets().forEach(target -> targets.add(new IndicatorRow(target)));
        remark = getBudget().remark();
        if (lines.isEmpty()) {
            addLine();
        }
    }

    public String submit() {
        budgets().prepareBudget(getTask().id(), form());
        return done();
    }

    /** Keeps what is there and stays. */
    public void save() {
        read(budgets().saveBudget(getTask().id(), form()));
        messages.done("budget.saved");
    }

    private BudgetForm form() {
        while (lines.size() > 1 && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return new BudgetForm(lines.stream().map(LineRow::form).toList(), targets.stream().map(IndicatorRow::indicator).toList(),
                remark, getOpinion(), getBudget().version());
    }

    public void addLine() {
        lines.add(new LineRow(getProject().functionCode(), getBudget().lawDate().getYear(),
                getProject().mode() != ProjectMode.TRANSFER));
    }

    public void removeLine(int index) {
        lines.remove(index);
    }

    public void addIndicator() {
        targets.add(new IndicatorRow(IndicatorKind.OUTPUT));
    }

    public void removeIndicator(int index) {
        targets.remove(index);
    }

    public Money getTotal() {
        return Money.sum(lines.stream().map(l -> l.getAmount() == null ? Money.ZERO : l.getAmount()).toList());
    }

    /** What of the approved amount is not yet on a line; negative when too much is. */
    public Money getLeft() {
        return getBudget().approvedAmount().minus(getTotal());
    }

    public Map<IndicatorKind, BigDecimal> getWeights() {
        return budgets().findWeights(getBudget().lawDate());
    }

    public BigDecimal weightOf(IndicatorKind kind) {
        return targets.stream().filter(t -> t.getKind() == kind && t.getWeight() != null).map(IndicatorRow::getWeight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<CodeView> codes(String kind) {
        return codes.stream().filter(c -> c.kind().equals(kind)).toList();
    }

    public FundSource[] getSources() {
        return FundSource.values();
    }

    public IndicatorKind[] getKinds() {
        return IndicatorKind.values();
    }

    public List<LineRow> getLines() {
        return lines;
    }

    public List<IndicatorRow> getTargets() {
        return targets;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
