package org.yangguang.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** One agreed milestone with its instalment; its number is final once the contract is signed. */
@Entity
@Table(name = "contract_milestone")
class ContractMilestone {

    @Id
    @GeneratedValue(generator = "contract_milestone_seq")
    @SequenceGenerator(name = "contract_milestone_seq", sequenceName = "contract_milestone_seq", allocationSize = 50)
    private Long id;
    @Column(name = "milestone_number")
    private String number;
    private int position;
    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;
    private String name;
    private String deliverables;
    private String criteria;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private Money instalment;
    @Column(name = "advance_share")
    private Money advanceShare;
    /** Confirmed here so far: moves with the balance row, under its lock. */
    private Money confirmed;
    /** Paid here so far, in cash. */
    private Money paid;

    protected ContractMilestone() {
    }

    static ContractMilestone of(String contract, int position, ContractDraft.Milestone draft) {
        ContractMilestone milestone = new ContractMilestone();
        milestone.number = contract + "-M" + position;
        milestone.position = position;
        milestone.kind = draft.kind();
        milestone.name = draft.name().trim();
        boolean advance = draft.kind() == MilestoneKind.ADVANCE;
        milestone.deliverables = advance ? null : draft.deliverables().trim();
        milestone.criteria = advance ? null : draft.criteria().trim();
        milestone.dueOn = draft.dueOn();
        milestone.instalment = draft.instalment();
        milestone.advanceShare = Money.ZERO;
        milestone.confirmed = Money.ZERO;
        milestone.paid = Money.ZERO;
        return milestone;
    }

    /** Notes what is wrong with one entered milestone. */
    static void check(Breaches breaches, int index, ContractDraft.Milestone draft) {
        String at = "milestones[" + index + "].";
        breaches.required(draft.kind(), at + "kind");
        breaches.text(draft.name(), 200, at + "name");
        if (draft.kind() != MilestoneKind.ADVANCE) {
            breaches.text(draft.deliverables(), 1000, at + "deliverables");
            breaches.text(draft.criteria(), 1000, at + "criteria");
        }
        breaches.required(draft.dueOn(), at + "dueOn");
        breaches.positive(draft.instalment(), at + "instalment");
    }

    void recovers(Money share) {
        this.advanceShare = share;
    }

    Money workValue() {
        return kind == MilestoneKind.ADVANCE ? Money.ZERO : instalment.plus(advanceShare);
    }

    void confirm(Money amount) {
        Breaches.ensure(confirmed.plus(amount).atMost(workValue()), ContractRule.CONFIRMED_WITHIN_MILESTONE, amount,
                workValue().minus(confirmed));
        confirmed = confirmed.plus(amount);
    }

    void pay(Money cash) {
        paid = paid.plus(cash);
    }

    /** Nothing of it has been confirmed or paid, so that an amendment may still change it. */
    boolean open() {
        return confirmed.isZero() && paid.isZero();
    }

    void amend(Money amount, LocalDate newDueOn) {
        instalment = instalment.plus(amount);
        if (newDueOn != null) {
            dueOn = newDueOn;
        }
    }

    String number() {
        return number;
    }

    MilestoneKind kind() {
        return kind;
    }

    Money instalment() {
        return instalment;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    MilestoneView view(String contract) {
        return new MilestoneView(number, contract, position, kind, name, deliverables, criteria, dueOn, instalment,
                advanceShare);
    }
}
