package org.yangguang.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.ProjectCase;

/** The payment of one milestone's instalment, from the supplier's request to the voucher. */
@Entity
@Table(name = "payment_request")
class PaymentRequest {

    static final int OPINION = 500;

    @Id
    @GeneratedValue(generator = "payment_request_seq")
    @SequenceGenerator(name = "payment_request_seq", sequenceName = "payment_request_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "order_number")
    private String number;
    private String milestone;
    @Column(name = "milestone_title")
    private String milestoneTitle;
    private String contract;
    private String project;
    private String application;
    private String title;
    private String supplier;
    @Column(name = "supplier_name")
    private String supplierName;
    private String finance;
    @Enumerated(EnumType.STRING)
    private PaymentKind kind;
    @Enumerated(EnumType.STRING)
    private PaymentStatus status;
    private Money payable;
    private Money recovered;
    private Money amount;
    @Column(name = "payee_name")
    private String payeeName;
    private String bank;
    @Column(name = "bank_account")
    private String account;
    @Column(name = "budget_line")
    private String budgetLine;
    @Column(name = "function_code")
    private String functionCode;
    @Column(name = "economic_code")
    private String economicCode;
    @Column(name = "plan_month")
    private String planMonth;
    @Column(name = "conditions_met_on")
    private LocalDate conditionsMetOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "voucher_number")
    private String voucherNumber;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    private String remark;
    private String checks;
    @Enumerated(EnumType.STRING)
    private PaymentGround ground;
    @Column(name = "ground_reason")
    private String groundReason;
    @Column(name = "ground_figure")
    private Money groundFigure;
    @Column(name = "created_at")
    private LocalDateTime createdAt;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "payment_id", nullable = false)
    @OrderBy("doneAt, id")
    private List<PaymentHand> hands = new ArrayList<>();

    protected PaymentRequest() {
    }

    /** Opened by the drawing for one milestone; {@code payable} is the confirmed cost or the agreed advance. */
    PaymentRequest(ProjectCase projectCase, PaymentTerms terms, Money payable, Money recovered, LocalDate conditionsMetOn,
                   LocalDateTime createdAt) {
        this.milestone = terms.milestone();
        this.milestoneTitle = terms.milestoneTitle();
        this.contract = terms.contract();
        this.project = projectCase.projectNumber();
        this.application = projectCase.applicationNumber();
        this.title = projectCase.title();
        this.finance = projectCase.finance();
        this.supplier = terms.supplier();
        this.supplierName = terms.supplierName();
        this.kind = terms.kind();
        this.status = PaymentStatus.DRAFT;
        this.payable = payable;
        settle(recovered);
        this.conditionsMetOn = conditionsMetOn;
        this.createdAt = createdAt;
    }

    /** Sets off a part of the advance; what is left is transferred. */
    final void settle(Money set) {
        this.recovered = set;
        this.amount = payable.minus(set);
    }

    /** The supplier asks for the money; its account is copied from the register so that the order names what was checked. */
    void request(Actor actor, String onBehalfOf, Payee payee, PaymentClaim claim, boolean invoiced, boolean guaranteed,
                 LocalDateTime at) {
        stands(PaymentStatus.DRAFT, PaymentStatus.RETURNED);
        Breaches breaches = new Breaches();
        breaches.optionalText(claim.remark(), OPINION, "remark");
        breaches.check(payee.complete(), PaymentRule.PAYEE_HAS_ACCOUNT, "account", supplierName);
        breaches.check(invoiced, PaymentRule.INVOICE_IS_THERE, "invoice", amountToInvoice());
        breaches.check(kind != PaymentKind.ADVANCE || guaranteed, PaymentRule.GUARANTEE_COVERS_ADVANCE, "guarantee", payable);
        breaches.refuseIfAny();
        act(PaymentStep.REQUEST, actor, onBehalfOf, Outcome.SUBMITTED, claim.remark(), at);
        payeeName = payee.name();
        bank = payee.bank();
        account = payee.account();
        remark = claim.remark() == null || claim.remark().isBlank() ? null : claim.remark();
        status = PaymentStatus.SUBMITTED;
    }

    /** What the officer has entered is whole; asked before the gates are, so that all of its defects are told at once. */
    void check(PaymentPreparation preparation) {
        stands(PaymentStatus.SUBMITTED);
        Breaches breaches = new Breaches();
        breaches.text(preparation.opinion(), OPINION, "opinion");
        breaches.text(preparation.budgetLine(), 40, "budgetLine");
        Set<String> ticked = new TreeSet<>(preparation.checks() == null ? List.of() : preparation.checks());
        long missing = asked().stream().filter(c -> !ticked.contains(c.word())).count();
        breaches.check(missing == 0, PaymentRule.CHECKS_ARE_COMPLETE, "checks", missing);
        ticked.forEach(c -> breaches.check(Worded.of(PaymentCheck.class, c).isPresent(), InputRule.UNKNOWN_CHOICE, "checks", c));
        breaches.refuseIfAny();
    }

    /** The finance officer has compared everything and writes the order. */
    void prepare(Actor actor, String onBehalfOf, PaymentPreparation preparation, Charge charge, String orderNumber, LocalDate due,
                 LocalDateTime at) {
        check(preparation);
        act(PaymentStep.PREPARE, actor, onBehalfOf, "prepared", preparation.opinion(), at);
        if (number == null) {
            number = orderNumber;
        }
        checks = asked().stream().map(PaymentCheck::word).collect(Collectors.joining(","));
        budgetLine = charge.line();
        functionCode = charge.functionCode();
        economicCode = charge.economicCode();
        planMonth = charge.planMonth();
        ground = charge.ground();
        groundReason = charge.groundReason();
        groundFigure = charge.groundFigure();
        dueOn = due;
        status = PaymentStatus.PREPARED;
    }

    /** The finance lead agrees that the money goes. */
    void approve(Actor actor, String onBehalfOf, String opinion, LocalDateTime at) {
        stands(PaymentStatus.PREPARED);
        opinion(opinion);
        act(PaymentStep.APPROVE, actor, onBehalfOf, Outcome.APPROVED, opinion, at);
        status = PaymentStatus.APPROVED;
    }

    /** Another finance officer enters what the bank has done. */
    void record(Actor actor, String onBehalfOf, PaymentRecord record, boolean voucherIsNew, LocalDateTime at) {
        stands(PaymentStatus.APPROVED);
        Breaches breaches = new Breaches();
        if (breaches.text(record.voucherNumber(), 40, "voucherNumber")) {
            breaches.check(voucherIsNew, PaymentRule.VOUCHER_IS_NEW, "voucherNumber", record.voucherNumber().strip());
        }
        if (breaches.required(record.paidOn(), "paidOn")) {
            LocalDate approvedOn = last(PaymentStep.APPROVE).doneAt().toLocalDate();
            breaches.check(!record.paidOn().isAfter(at.toLocalDate()), InputRule.DATE_IN_FUTURE, "paidOn", record.paidOn());
            breaches.check(!record.paidOn().isBefore(approvedOn), PaymentRule.PAID_AFTER_APPROVAL, "paidOn", record.paidOn(),
                    approvedOn);
        }
        breaches.optionalText(record.opinion(), OPINION, "opinion");
        breaches.refuseIfAny();
        act(PaymentStep.RECORD, actor, onBehalfOf, "recorded", record.opinion(), at);
        voucherNumber = record.voucherNumber().strip();
        paidOn = record.paidOn();
        status = PaymentStatus.PAID;
    }

    /** Sends it back with the reason: to the finance officer, or to the supplier. The hands that have acted stay noted. */
    void giveBack(PaymentStep from, Actor actor, String onBehalfOf, String outcome, boolean toSupplier, String reason,
                  LocalDateTime at) {
        stands(switch (from) {
            case PREPARE -> PaymentStatus.SUBMITTED;
            case APPROVE -> PaymentStatus.PREPARED;
            case RECORD -> PaymentStatus.APPROVED;
            case REQUEST -> throw new IllegalArgumentException("nobody stands before the request");
        });
        Breaches breaches = new Breaches();
        if (breaches.check(reason != null && !reason.isBlank(), PaymentRule.RETURN_HAS_REASON, "opinion")) {
            breaches.text(reason, OPINION, "opinion");
        }
        breaches.refuseIfAny();
        act(from, actor, onBehalfOf, outcome, reason, at);
        status = toSupplier ? PaymentStatus.RETURNED : PaymentStatus.SUBMITTED;
    }

    /** The officer took the order back before the finance lead opened it. */
    void takeBack() {
        stands(PaymentStatus.PREPARED);
        status = PaymentStatus.SUBMITTED;
    }

    private void opinion(String opinion) {
        Breaches breaches = new Breaches();
        breaches.text(opinion, OPINION, "opinion");
        breaches.refuseIfAny();
    }

    private void stands(PaymentStatus... allowed) {
        Breaches.ensure(Set.of(allowed).contains(status), PaymentRule.STANDS_AT_THIS_STEP, status.word());
    }

    /** Whoever has acted at one step, in person or through a delegate, acts at no other. */
    private void act(PaymentStep step, Actor actor, String onBehalfOf, String outcome, String opinion, LocalDateTime at) {
        for (PaymentHand hand : hands) {
            Breaches.ensure(hand.step() == step || !hand.isOf(actor.userName()) && !hand.isOf(onBehalfOf), PaymentRule.FOUR_HANDS,
                    hand.displayName(), hand.step().task());
        }
        hands.add(new PaymentHand(step, actor, onBehalfOf, outcome, opinion, at));
    }

    private PaymentHand last(PaymentStep step) {
        return hands.stream().filter(h -> h.step() == step).reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException(milestone + " was never at " + step));
    }

    /** What the officer is asked to compare. */
    List<PaymentCheck> asked() {
        return List.of(PaymentCheck.values()).stream().filter(c -> c.appliesTo(kind)).toList();
    }

    /** The sum that the invoice must carry: the confirmed cost, or the advance. */
    Money amountToInvoice() {
        return payable;
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
                groundReason, groundFigure, version);
    }
}
