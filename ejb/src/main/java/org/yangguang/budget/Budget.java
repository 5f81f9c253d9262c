package org.yangguang.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yangguang.project.Indicator;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** One version of a project's budget: lines and performance targets, prepared, reviewed, approved with a document number. */
@Entity
@Table(name = "budget_budget")
class Budget {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_budget_seq")
    @SequenceGenerator(name = "budget_budget_seq", sequenceName = "budget_budget_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "project_number")
    private String projectNumber;
    @Column(name = "application_number")
    private String applicationNumber;
    private int revision;
    @Enumerated(EnumType.STRING)
    private BudgetStatus status;
    @Column(name = "approved_amount")
    private Money approvedAmount;
    private Money total;
    private String remark;
    @Column(name = "law_date")
    private LocalDate lawDate;
    @Column(name = "opened_at")
    private LocalDateTime openedAt;
    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "prepared_at")
    private LocalDateTime preparedAt;
    @Column(name = "reviewed_by")
    private String reviewedBy;
    @Column(name = "reviewed_at")
    private LocalDateTime reviewedAt;
    @Column(name = "returned_reason")
    private String returnedReason;
    @Column(name = "returned_by")
    private String returnedBy;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "approved_on")
    private LocalDate approvedOn;
    @Column(name = "approved_by")
    private String approvedBy;
    @ElementCollection
    @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "budget_id"))
    @OrderColumn(name = "position")
    private List<BudgetLine> lines = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "budget_target", joinColumns = @JoinColumn(name = "budget_id"))
    @OrderColumn(name = "position")
    private List<BudgetTarget> targets = new ArrayList<>();

    protected Budget() {
    }

    /** The first version, its targets taken over from the proposal's indicators. */
    static Budget first(String projectNumber, String applicationNumber, Money approvedAmount, List<Indicator> indicators,
                        LocalDateTime at) {
        Budget budget = new Budget();
        budget.projectNumber = projectNumber;
        budget.applicationNumber = applicationNumber;
        budget.revision = 1;
        budget.approvedAmount = approvedAmount;
        budget.open(at);
        indicators.forEach(i -> budget.targets.add(new BudgetTarget(i)));
        return budget;
    }

    /** The next version after an approved one: the same lines under the same numbers, to be changed. */
    Budget next(LocalDateTime at) {
        Budget budget = new Budget();
        budget.projectNumber = projectNumber;
        budget.applicationNumber = applicationNumber;
        budget.revision = revision + 1;
        budget.approvedAmount = approvedAmount;
        budget.remark = remark;
        budget.open(at);
        lines.forEach(l -> budget.lines.add(new BudgetLine(l.lineNumber(), l.form())));
        targets.forEach(t -> budget.targets.add(new BudgetTarget(t.view())));
        budget.total = total;
        return budget;
    }

    private void open(LocalDateTime at) {
        status = BudgetStatus.DRAFT;
        openedAt = at;
        lawDate = at.toLocalDate();
        total = Money.ZERO;
    }

    /** Keeps what was typed without handing it in. */
    void save(BudgetForm form) {
        Breaches.ensure(isInPreparation(), BudgetRule.IN_PREPARATION, projectNumber);
        BudgetCheck.storable(form).refuseIfAny();
        write(form);
    }

    private void write(BudgetForm form) {
        remark = form.remark() == null || form.remark().isBlank() ? null : form.remark().strip();
        lines.clear();
        for (int i = 0; i < form.lines().size(); i++) {
            lines.add(new BudgetLine(lineNumber(i), form.lines().get(i)));
        }
        targets.clear();
        form.targets().forEach(t -> targets.add(new BudgetTarget(t)));
        total = Money.sum(lines.stream().map(BudgetLine::amount).toList());
    }

    private String lineNumber(int index) {
        return String.format("%s-Y%02d", projectNumber, index + 1);
    }

    /** Handed in for review, complete and within what was approved. */
    void submit(BudgetForm form, BudgetCheck.Measure measure, String by, LocalDateTime at) {
        Breaches.ensure(isInPreparation(), BudgetRule.IN_PREPARATION, projectNumber);
        BudgetCheck.complete(form, measure).refuseIfAny();
        write(form);
        status = BudgetStatus.SUBMITTED;
        preparedBy = by;
        preparedAt = at;
        returnedReason = null;
        returnedBy = null;
    }

    void review(String by, LocalDateTime at) {
        Breaches.ensure(!by.equals(preparedBy), BudgetRule.HANDS_ARE_SEPARATE, by);
        status = BudgetStatus.REVIEWED;
        reviewedBy = by;
        reviewedAt = at;
    }

    /** Back to the applicant ({@code toApplicant}) or to the reviewing officer. */
    void returned(String reason, String by, boolean toApplicant) {
        needsReason(reason);
        status = toApplicant ? BudgetStatus.RETURNED : BudgetStatus.SUBMITTED;
        returnedReason = reason.strip();
        returnedBy = by;
    }

    void approve(BudgetApproval approval, boolean numberTaken, String by, LocalDate today) {
        Breaches breaches = new Breaches();
        if (breaches.text(approval.documentNumber(), 100, "documentNumber")) {
            breaches.check(!numberTaken, BudgetRule.DOCUMENT_NUMBER_IS_NEW, "documentNumber", approval.documentNumber());
        }
        breaches.check(!by.equals(preparedBy) && !by.equals(reviewedBy), BudgetRule.HANDS_ARE_SEPARATE, null, by);
        breaches.check(total.atMost(approvedAmount), BudgetRule.WITHIN_APPROVED_AMOUNT, null, total, approvedAmount);
        breaches.refuseIfAny();
        status = BudgetStatus.APPROVED;
        documentNumber = approval.documentNumber().strip();
        approvedOn = today;
        approvedBy = by;
        returnedReason = null;
        returnedBy = null;
    }

    void supersede() {
        status = BudgetStatus.SUPERSEDED;
    }

    void reject(String reason, String by) {
        needsReason(reason);
        status = BudgetStatus.REJECTED;
        returnedReason = reason.strip();
        returnedBy = by;
    }

    private static void needsReason(String reason) {
        Breaches breaches = new Breaches();
        if (breaches.check(reason != null && !reason.isBlank(), BudgetRule.REASON_IS_GIVEN, "opinion")) {
            breaches.text(reason, 1000, "opinion");
        }
        breaches.refuseIfAny();
    }

    /** A task was taken back by its sender. */
    void takenBackTo(BudgetStatus before) {
        status = before;
    }

    void ensureRead(long versionRead) {
        Stale.check(projectNumber, versionRead, version);
    }

    boolean isInPreparation() {
        return status == BudgetStatus.DRAFT || status == BudgetStatus.RETURNED;
    }

    BudgetStatus status() {
        return status;
    }

    String projectNumber() {
        return projectNumber;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    /** Of the approval; null before. */
    String documentNumber() {
        return documentNumber;
    }

    int revision() {
        return revision;
    }

    Money approvedAmount() {
        return approvedAmount;
    }

    Money total() {
        return total;
    }

    LocalDate lawDate() {
        return lawDate;
    }

    List<BudgetLine> lines() {
        return List.copyOf(lines);
    }

    BudgetView view(Map<String, String> codeNames) {
        return new BudgetView(projectNumber, applicationNumber, revision, status, approvedAmount, total,
                lines.stream().map(l -> l.view(codeNames)).toList(), targets.stream().map(BudgetTarget::view).toList(),
                remark, lawDate, preparedBy, preparedAt, reviewedBy, reviewedAt, returnedReason, returnedBy,
                documentNumber, approvedOn, approvedBy, version);
    }
}
