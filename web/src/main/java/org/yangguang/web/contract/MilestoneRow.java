package org.yangguang.web.contract;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.contract.ContractDraft;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.MilestoneView;
import org.yangguang.shared.Money;

/** One milestone while it is typed. */
public class MilestoneRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private MilestoneKind kind;
    private String name;
    private String deliverables;
    private String criteria;
    private LocalDate dueOn;
    private Money instalment;

    public MilestoneRow() {
    }

    MilestoneRow(MilestoneKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    static MilestoneRow of(MilestoneView milestone) {
        MilestoneRow row = new MilestoneRow(milestone.kind(), milestone.name());
        row.deliverables = milestone.deliverables();
        row.criteria = milestone.criteria();
        row.dueOn = milestone.dueOn();
        row.instalment = milestone.instalment();
        return row;
    }

    ContractDraft.Milestone entered() {
        return new ContractDraft.Milestone(kind, name, deliverables, criteria, dueOn, instalment);
    }

    public boolean isAdvance() {
        return kind == MilestoneKind.ADVANCE;
    }

    public MilestoneKind getKind() {
        return kind;
    }

    public void setKind(MilestoneKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDeliverables() {
        return deliverables;
    }

    public void setDeliverables(String deliverables) {
        this.deliverables = deliverables;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Money getInstalment() {
        return instalment;
    }

    public void setInstalment(Money instalment) {
        this.instalment = instalment;
    }
}
