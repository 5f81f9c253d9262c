package org.yangguang.web.cost;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yangguang.cost.CarriedSum;
import org.yangguang.cost.ClaimableItem;
import org.yangguang.cost.CostClaim;
import org.yangguang.cost.CostView;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.Money;

/** 费用申报. */
@Named
@ViewScoped
public class ClaimCost extends CostPage {

    private static final long serialVersionUID = 1L;

    private List<ClaimRow> rows;
    private String remark;

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    /** The lines of a returned claim, else one for each item of the contract that still may be claimed. */
    public List<ClaimRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            for (CostView.Line line : getCost().lines().stream().filter(l -> l.carriedFrom() == null).toList()) {
                ClaimRow row = new ClaimRow(line.paper() == null ? nextPaper() : line.paper());
                row.setItem(line.item());
                row.setDescription(line.description());
                row.setQuantity(line.quantity().stripTrailingZeros());
                row.setAmount(line.claimed());
                row.setEvidence(line.evidence());
                rows.add(row);
            }
            if (rows.isEmpty()) {
                getTerms().items().stream().filter(i -> i.left().isPositive() && i.leftQuantity().signum() > 0)
                        .forEach(i -> rows.add(rowFor(i)));
            }
            remark = getCost().remark();
        }
        return rows;
    }

    private ClaimRow rowFor(ClaimableItem item) {
        ClaimRow row = new ClaimRow(nextPaper());
        row.setItem(item.item());
        row.setDescription(item.name());
        return row;
    }

    /** The contract item that a row names, null while none is chosen. */
    public ClaimableItem itemOf(ClaimRow row) {
        return getTerms().items().stream().filter(i -> i.item().equals(row.getItem())).findFirst().orElse(null);
    }

    public Money getTotal() {
        return Money.sum(getRows().stream().map(ClaimRow::getAmount).filter(Objects::nonNull).toList());
    }

    /** What earlier claims released or restored after their invoice, which this claim takes along. */
    public Money getCarried() {
        return Money.sum(getTerms().carried().stream().map(CarriedSum::amount).toList());
    }

    public void addRow() {
        getRows();
        rows.add(new ClaimRow(nextPaper()));
    }

    /** One that no line of this claim has had, so that a paper never comes to belong to another line. */
    private int nextPaper() {
        int used = rows.stream().mapToInt(ClaimRow::getPaper).max().orElse(0);
        int kept = getFiles().stream().map(DocumentView::kind).filter(k -> k.matches("evidence-\\d+")).mapToInt(k -> Integer.parseInt(k.substring(9))).max()
                .orElse(0);
        return getCost().lines().isEmpty() ? used + 1 : Math.max(used, kept) + 1;
    }

    /** The papers of a row that are kept already. */
    public List<DocumentView> filesOf(ClaimRow row) {
        return getFiles().stream().filter(f -> f.kind().equals(row.getPaperKind())).toList();
    }

    public void removeRow(int index) {
        if (index >= 0 && index < getRows().size()) {
            rows.remove(index);
        }
    }

    /** Lines that nobody has touched are left out. */
    public String submit() {
        getRows().removeIf(ClaimRow::isUntouched);
        attachFiles(getCost().number());
        costs.claimCost(getTask().id(), new CostClaim(rows.stream().map(ClaimRow::line).toList(), remark, getCost().version()));
        return done();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
