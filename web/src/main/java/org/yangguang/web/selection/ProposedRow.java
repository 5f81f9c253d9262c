package org.yangguang.web.selection;

import java.io.Serializable;
import org.yangguang.selection.ProposedList;
import org.yangguang.selection.RowOutcome;
import org.yangguang.selection.SelectionListView;
import org.yangguang.shared.Money;

/** One row of the list as the officer proposes it. */
public class ProposedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SelectionListView.Row row;
    private RowOutcome outcome;
    private Money amount;
    private String reason;

    private ProposedRow(SelectionListView.Row row, RowOutcome outcome) {
        this.row = row;
        this.outcome = outcome;
    }

    /** Of the leader, who has said nothing else yet. */
    static ProposedRow asSigned(SelectionListView.Row row) {
        return new ProposedRow(row, null);
    }

    ProposedRow(SelectionListView.Row row) {
        this(row, row.outcome());
        amount = row.outcome() == RowOutcome.CUT ? row.amount() : null;
        reason = row.reason();
    }

    ProposedList.Row entry() {
        return new ProposedList.Row(row.application(), outcome, amount, reason);
    }

    public SelectionListView.Row getRow() {
        return row;
    }

    public RowOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RowOutcome outcome) {
        this.outcome = outcome;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
