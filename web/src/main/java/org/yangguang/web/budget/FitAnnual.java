package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.budget.AnnualFit;
import org.yangguang.budget.AnnualView;
import org.yangguang.shared.Money;

/** 编报年度预算草案（二上）: the rows fitted into the control figure. */
@Named
@ViewScoped
public class FitAnnual extends AnnualTask {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Fitted> rows = new ArrayList<>();

    /** A row with the amount that is being fitted; begins with what was fitted before, else proposed. */
    public static class Fitted implements Serializable {

        private static final long serialVersionUID = 1L;

        private final AnnualView.Row row;
        private Money amount;

        Fitted(AnnualView.Row row) {
            this.row = row;
            this.amount = row.fitted() == null ? row.proposed() : row.fitted();
        }

        public AnnualView.Row getRow() {
            return row;
        }

        public Money getAmount() {
            return amount;
        }

        public void setAmount(Money amount) {
            this.amount = amount;
        }
    }

    @Override
    protected void load() {
        super.load();
        getRound().rows().forEach(row -> rows.add(new Fitted(row)));
    }

    public String submit() {
        budgets().fitAnnual(getTask().id(), new AnnualFit(rows.stream().map(Fitted::getAmount).toList(), getOpinion(), getRound().version()));
        return done();
    }

    public List<Fitted> getRows() {
        return rows;
    }

    public Money getTotal() {
        return Money.sum(rows.stream().map(r -> r.getAmount() == null ? Money.ZERO : r.getAmount()).toList());
    }

    /** What the control figure still leaves; negative when the rows are above it. */
    public Money getLeft() {
        return getRound().control().minus(getTotal());
    }
}
