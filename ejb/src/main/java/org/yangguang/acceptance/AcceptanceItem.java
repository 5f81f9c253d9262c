package org.yangguang.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.yangguang.contract.MilestoneView;
import org.yangguang.shared.Breaches;

/** One point of the checklist. */
@Entity
@Table(name = "acceptance_item")
class AcceptanceItem {

    @Id
    @GeneratedValue(generator = "acceptance_item_seq")
    @SequenceGenerator(name = "acceptance_item_seq", sequenceName = "acceptance_item_seq", allocationSize = 50)
    private Long id;
    private int position;
    @Column(name = "contract_number")
    private String contract;
    private String milestone;
    private String name;
    private String criterion;
    private Boolean passed;
    private String remark;

    protected AcceptanceItem() {
    }

    AcceptanceItem(int position, MilestoneView milestone) {
        this.position = position;
        this.contract = milestone.contract();
        this.milestone = milestone.number();
        this.name = milestone.name();
        this.criterion = milestone.criteria();
    }

    void check(Breaches breaches, int index, Inspection.Result result) {
        String at = "results[" + index + "].";
        breaches.check(result.passed() != null, AcceptanceRule.EVERY_ITEM_INSPECTED, at + "passed", name);
        boolean said = result.remark() != null && !result.remark().isBlank();
        breaches.check(result.passed() == null || result.passed() || said, AcceptanceRule.FAILED_ITEM_IS_EXPLAINED,
                at + "remark", name);
        breaches.optionalText(result.remark(), 500, at + "remark");
    }

    void inspect(Inspection.Result result) {
        passed = result.passed();
        remark = result.remark() == null || result.remark().isBlank() ? null : result.remark().trim();
    }

    AcceptanceItemView view() {
        return new AcceptanceItemView(position, contract, milestone, name, criterion, passed, remark);
    }
}
