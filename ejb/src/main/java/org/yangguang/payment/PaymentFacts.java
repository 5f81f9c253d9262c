package org.yangguang.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Money;

/** What is known of a payment; {@link PaymentRequest} alone changes it. */
@MappedSuperclass
abstract class PaymentFacts {

    @Id
    @GeneratedValue(generator = "payment_request_seq")
    @SequenceGenerator(name = "payment_request_seq", sequenceName = "payment_request_seq", allocationSize = 50)
    Long id;
    @Version
    long version;
    @Column(name = "order_number")
    String number;
    String milestone;
    @Column(name = "milestone_title")
    String milestoneTitle;
    String contract;
    String project;
    String application;
    String title;
    String supplier;
    @Column(name = "supplier_name")
    String supplierName;
    String finance;
    @Enumerated(EnumType.STRING)
    PaymentKind kind;
    @Enumerated(EnumType.STRING)
    PaymentStatus status;
    Money payable;
    Money recovered;
    Money amount;
    @Column(name = "payee_name")
    String payeeName;
    String bank;
    @Column(name = "bank_account")
    String account;
    @Column(name = "budget_line")
    String budgetLine;
    @Column(name = "function_code")
    String functionCode;
    @Column(name = "economic_code")
    String economicCode;
    @Column(name = "plan_month")
    String planMonth;
    @Column(name = "conditions_met_on")
    LocalDate conditionsMetOn;
    @Column(name = "due_on")
    LocalDate dueOn;
    @Column(name = "voucher_number")
    String voucherNumber;
    @Column(name = "paid_on")
    LocalDate paidOn;
    String remark;
    String checks;
    @Enumerated(EnumType.STRING)
    PaymentGround ground;
    @Column(name = "ground_reason")
    String groundReason;
    @Column(name = "ground_figure")
    Money groundFigure;
    @Column(name = "created_at")
    LocalDateTime createdAt;
    @Embedded
    OrderCourse course;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "payment_id", nullable = false)
    @OrderBy("doneAt, id")
    List<PaymentHand> hands = new ArrayList<>();

    PaymentHand last(PaymentStep step) {
        return hands.stream().filter(h -> h.step() == step).reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException(milestone + " was never at " + step));
    }

    /** What the officer is asked to compare. */
    List<PaymentCheck> asked() {
        return List.of(PaymentCheck.values()).stream().filter(c -> c.appliesTo(kind)).toList();
    }

    /** The sum that the invoice must carry: the confirmed cost, or the advance. */
    Money amountToInvoice() {
        return course.restOf() == null ? payable : course.restOf();
    }

    /** It is about what a partly paid order has left; nothing is set off against it. */
    boolean isRest() {
        return course.restOf() != null;
    }

    /** The treasury has not paid it, or not wholly. */
    boolean leavesSomething() {
        return status == PaymentStatus.FAILED || course.ordered() != null;
    }

    /** Number of the batch that it goes to the treasury with, null when with none. */
    String batch() {
        return course.batch();
    }

    PaymentExport export() {
        return new PaymentExport(number, amount, payeeName, bank, account, project, contract, functionCode, economicCode, planMonth);
    }

    /** Whoever has written the order, in person or for somebody else, does not answer for its account as well. */
    boolean wasPreparedBy(String person) {
        return hands.stream().anyMatch(h -> h.step() == PaymentStep.PREPARE && h.isOf(person));
    }

    LocalDate approvedOn() {
        return last(PaymentStep.APPROVE).doneAt().toLocalDate();
    }

    String payeeName() {
        return payeeName;
    }

    String bank() {
        return bank;
    }

    String title() {
        return title;
    }

    String failedReason() {
        return course.failedReason();
    }

    String replacedBy() {
        return course.replacedBy();
    }

    String account() {
        return account;
    }

    /** Until when it was late: the day of payment, or the day on which it failed. */
    LocalDate endedOn() {
        return paidOn == null ? course.failedOn() : paidOn;
    }

    String voucherNumber() {
        return voucherNumber;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    String milestone() {
        return milestone;
    }

    String contract() {
        return contract;
    }

    String project() {
        return project;
    }

    String supplier() {
        return supplier;
    }

    String supplierName() {
        return supplierName;
    }

    String finance() {
        return finance;
    }

    PaymentKind kind() {
        return kind;
    }

    PaymentStatus status() {
        return status;
    }

    Money payable() {
        return payable;
    }

    Money recovered() {
        return recovered;
    }

    Money amount() {
        return amount;
    }

    /** The supplier may still complete and send it. */
    boolean requestable() {
        return status == PaymentStatus.DRAFT || status == PaymentStatus.RETURNED;
    }

    String application() {
        return application;
    }

    /** An order is written and the money has not left yet. */
    boolean ordered() {
        return status == PaymentStatus.PREPARED || status == PaymentStatus.APPROVED;
    }

    String planMonth() {
        return planMonth;
    }

    PaymentGround ground() {
        return ground;
    }

    LocalDate conditionsMetOn() {
        return conditionsMetOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    PaymentView view(Lateness late) {
        return new PaymentView(number, milestone, milestoneTitle, contract, project, application, title, supplier, supplierName,
                finance, kind, status, payable, recovered, amount, payeeName, bank, account, budgetLine, functionCode, economicCode,
                planMonth, dueOn, late.days(), late.interest(), late.ratePerDay(), voucherNumber, paidOn, remark,
                checks == null ? List.of() : List.of(checks.split(",")), hands.stream().map(PaymentHand::view).toList(), ground,
                groundReason, groundFigure, course.view(), version);
    }
}
