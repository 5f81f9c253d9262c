package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.identity.OrganisationView;
import org.yangguang.selection.ProposedList;
import org.yangguang.selection.RowOutcome;
import org.yangguang.selection.SelectionListView;
import org.yangguang.shared.Money;

/** 拟定项目清单. Laid out by score within the total: what fits is proposed for approval, the rest is deferred. */
@Named
@ViewScoped
public class ProposeList extends SelectionTask {

    private static final long serialVersionUID = 1L;

    private ArrayList<ProposedRow> rows;
    private String statement;
    private ArrayList<String> departments;

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void ready() {
        rows = new ArrayList<>(getList().rows().stream().map(ProposedRow::new).toList());
        statement = getList().statement();
        departments = new ArrayList<>(getList().countersignatures().stream().filter(c -> !c.finance()).map(SelectionListView.Countersignature::organisation).toList());
        if (rows.stream().allMatch(r -> r.getOutcome() == null)) {
            Money left = getList().total();
            for (ProposedRow row : rows) {
                boolean fits = row.getRow().examined().atMost(left);
                row.setOutcome(fits ? RowOutcome.APPROVED : RowOutcome.DEFERRED);
                left = fits ? left.minus(row.getRow().examined()) : left;
            }
        }
    }

    public String submit() {
        return act("submitted");
    }

    public String cancel() {
        return act("cancelled");
    }

    private String act(String outcome) {
        selection().proposeList(getTask().id(), new ProposedList(outcome, statement, rows.stream().map(ProposedRow::entry).toList(), departments,
                getOpinion(), getList().version()));
        return done();
    }

    public List<ProposedRow> getRows() {
        return rows;
    }

    public RowOutcome[] getOutcomes() {
        return RowOutcome.values();
    }

    public List<OrganisationView> getAllDepartments() {
        return lists().listDepartments();
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String[] getDepartments() {
        return departments.toArray(new String[0]);
    }

    public void setDepartments(String[] chosen) {
        departments = new ArrayList<>(List.of(chosen));
    }
}
