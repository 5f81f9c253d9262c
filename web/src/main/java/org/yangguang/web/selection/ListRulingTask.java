package org.yangguang.web.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.selection.ListRuling;
import org.yangguang.selection.RowOutcome;

/** The leader's decision on a list: as it was signed, but for the rows on which another word is chosen. */
public abstract class ListRulingTask extends SelectionTask {

    private static final long serialVersionUID = 1L;

    private ArrayList<ProposedRow> rows;

    @Override
    protected void ready() {
        rows = new ArrayList<>(getList().rows().stream().map(ProposedRow::asSigned).toList());
    }

    protected ListRuling ruling(String outcome) {
        return new ListRuling(outcome, rows.stream().map(ProposedRow::entry).toList(), getOpinion(), getList().version());
    }

    public List<ProposedRow> getRows() {
        return rows;
    }

    /** What may be said of a row other than what was signed: nothing gets more by the decision. */
    public List<RowOutcome> words(ProposedRow row) {
        RowOutcome signed = row.getRow().outcome();
        boolean granted = signed == RowOutcome.APPROVED || signed == RowOutcome.CUT;
        return Arrays.stream(RowOutcome.values()).filter(w -> w == RowOutcome.CUT ? granted : w != RowOutcome.APPROVED && w != signed).toList();
    }
}
