package org.yangguang.implementation;

import static org.yangguang.shared.Breaches.ensure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.MilestoneView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Stale;

/** One milestone in its performance; what was agreed on it stays with the contract. */
@Entity
@Table(name = "implementation_delivery")
class Delivery {

    @Id
    @GeneratedValue(generator = "implementation_delivery_seq")
    @SequenceGenerator(name = "implementation_delivery_seq", sequenceName = "implementation_delivery_seq", allocationSize = 50)
    private Long id;
    @Column(name = "milestone_number")
    private String number;
    @Column(name = "contract_number")
    private String contract;
    @Column(name = "project_number")
    private String projectNumber;
    @Column(name = "application_number")
    private String applicationNumber;
    private String supplier;
    private String applicant;
    private String supervisor;
    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;
    private int position;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private DeliveryStatus status = DeliveryStatus.PLANNED;
    @Column(name = "statement_text")
    private String statement;
    @Column(name = "late_reason")
    private String lateReason;
    @Column(name = "submitted_on")
    private LocalDate submittedOn;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "checked_on")
    private LocalDate checkedOn;
    @Column(name = "checked_by")
    private String checkedBy;
    @Column(name = "check_opinion")
    private String checkOpinion;
    @Column(name = "accept_by")
    private LocalDate acceptBy;
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;
    @Column(name = "accepted_by")
    private String acceptedBy;
    @Column(name = "accept_opinion")
    private String acceptOpinion;
    @Column(name = "returned_reason")
    private String returnedReason;
    @Column(name = "return_count")
    private int returns;
    @Version
    private long version;

    protected Delivery() {
    }

    Delivery(ContractView contract, MilestoneView milestone) {
        this.number = milestone.number();
        this.contract = contract.number();
        this.projectNumber = contract.projectNumber();
        this.applicationNumber = contract.applicationNumber();
        this.supplier = contract.supplier();
        this.applicant = contract.applicant();
        this.supervisor = contract.supervisor();
        this.kind = milestone.kind();
        this.position = milestone.position();
        this.dueOn = milestone.dueOn();
    }

    /** Its turn has come: an advance or a final instalment is due, anything else is to be delivered. */
    void open() {
        status = kind == MilestoneKind.PROGRESS ? DeliveryStatus.OPEN : DeliveryStatus.DUE;
    }

    /** Whether the supplier has handed anything in. */
    boolean begun() {
        return submittedOn != null;
    }

    /** Its contract has been cancelled. */
    void cancel() {
        status = DeliveryStatus.CANCELLED;
    }

    /** An amendment moved the agreed date. */
    void reschedule(LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    /**
     * @param attached whether a deliverable is attached to the milestone
     * @param limit    last day for accepting or returning, by the contract
     */
    void submit(DeliverableSubmission submission, boolean attached, LocalDate today, LocalDate limit, String by) {
        Stale.check(number, submission.version(), version);
        ensure(mayBeChanged(), ImplementationRule.SUBMITTED_IN_TURN, number);
        Breaches breaches = new Breaches();
        breaches.text(submission.statement(), 1000, "statement");
        boolean late = today.isAfter(dueOn);
        if (late) {
            boolean explained = submission.lateReason() != null && !submission.lateReason().isBlank();
            breaches.check(explained, ImplementationRule.LATENESS_EXPLAINED, "lateReason", dueOn,
                    ChronoUnit.DAYS.between(dueOn, today));
        }
        breaches.optionalText(submission.lateReason(), 500, "lateReason");
        breaches.check(attached, ImplementationRule.DELIVERABLE_ATTACHED, "deliverable", number);
        breaches.refuseIfAny();
        statement = submission.statement().trim();
        lateReason = late ? submission.lateReason().trim() : null;
        submittedOn = today;
        submittedBy = by;
        acceptBy = limit;
        checkedBy = null;
        checkedOn = null;
        checkOpinion = null;
        returnedReason = null;
        status = DeliveryStatus.SUBMITTED;
    }

    boolean mayBeChanged() {
        return status == DeliveryStatus.OPEN || status == DeliveryStatus.RETURNED;
    }

    void check(String opinion, String by, String organisation, LocalDate today) {
        ensure(!organisation.equals(supplier), ImplementationRule.CHECKER_IS_INDEPENDENT, organisation);
        checkOpinion = opinion;
        checkedBy = by;
        checkedOn = today;
        status = DeliveryStatus.CHECKED;
    }

    void accept(String opinion, String by, LocalDate today) {
        ensure(!by.equals(submittedBy) && !by.equals(checkedBy), ImplementationRule.ACCEPTED_BY_ANOTHER);
        acceptOpinion = opinion;
        acceptedBy = by;
        acceptedOn = today;
        status = DeliveryStatus.ACCEPTED;
    }

    /** The officer's return: only while the contract's limit runs. */
    void returnWithinLimit(String reason, LocalDate today) {
        ensure(!today.isAfter(acceptBy), ImplementationRule.RETURNED_WITHIN_LIMIT, acceptBy);
        giveBack(reason);
    }

    void giveBack(String reason) {
        returnedReason = reason;
        returns++;
        status = DeliveryStatus.RETURNED;
    }

    /** The supplier took the submission back before the supervisor opened it. */
    void withdrawn() {
        status = DeliveryStatus.OPEN;
        acceptBy = null;
    }

    String number() {
        return number;
    }

    String contract() {
        return contract;
    }

    String projectNumber() {
        return projectNumber;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String applicant() {
        return applicant;
    }

    MilestoneKind kind() {
        return kind;
    }

    DeliveryStatus status() {
        return status;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate acceptBy() {
        return acceptBy;
    }

    String supplier() {
        return supplier;
    }

    String supervisor() {
        return supervisor;
    }

    long version() {
        return version;
    }

    long lateDays(LocalDate today) {
        if (kind != MilestoneKind.PROGRESS) {
            return 0;
        }
        LocalDate end = submittedOn != null && !mayBeChanged() ? submittedOn : today;
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, end));
    }

    DeliveryView view(ContractView agreed, LocalDate today) {
        MilestoneView milestone = agreed.milestone(number);
        boolean acceptedLate = acceptedOn != null && acceptBy != null && acceptedOn.isAfter(acceptBy);
        return new DeliveryView(number, contract, projectNumber, applicationNumber, agreed.title(), kind,
                milestone.name(), milestone.deliverables(), milestone.criteria(), milestone.instalment(), status, dueOn,
                supplier, agreed.supplierName(), supervisor, statement, lateReason, submittedOn, submittedBy,
                lateDays(today), checkedBy, checkedOn, checkOpinion, acceptBy, acceptedBy, acceptedOn, acceptOpinion,
                acceptedLate, returnedReason, returns, version);
    }
}
