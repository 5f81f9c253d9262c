package org.yangguang.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
class PaymentRequest extends PaymentFacts {

    static final int OPINION = 500;

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
        this.course = OrderCourse.first();
    }

    /**
     * The order that takes the place of this one: for the same sum when it has failed, for the rest when a part was paid. The
     * supplier's request stands; the advance is set off once, with the part that was paid.
     */
    PaymentRequest successor(String newNumber, LocalDateTime at) {
        boolean rest = status == PaymentStatus.PAID;
        PaymentRequest next = new PaymentRequest();
        next.number = newNumber;
        next.milestone = milestone;
        next.milestoneTitle = milestoneTitle;
        next.contract = contract;
        next.project = project;
        next.application = application;
        next.title = title;
        next.finance = finance;
        next.supplier = supplier;
        next.supplierName = supplierName;
        next.kind = kind;
        next.status = PaymentStatus.SUBMITTED;
        next.payable = rest ? course.ordered().minus(amount) : payable;
        next.settle(rest ? Money.ZERO : recovered);
        next.payeeName = payeeName;
        next.bank = bank;
        next.account = account;
        next.conditionsMetOn = conditionsMetOn;
        next.dueOn = dueOn;
        next.remark = remark;
        next.createdAt = at;
        next.course = course.next(number, newNumber, rest ? payable.plus(next.payable) : null);
        hands.stream().filter(h -> h.step() == PaymentStep.REQUEST).forEach(h -> next.hands.add(h.again()));
        return next;
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
        boolean partly = record.partly();
        Breaches breaches = new Breaches();
        if (partly && breaches.positive(record.amount(), "amount")) {
            breaches.check(record.amount().lessThan(amount), PaymentRule.PART_IS_LESS_THAN_THE_ORDER, "amount", record.amount(), amount);
        } else if (!partly && record.amount() != null) {
            breaches.check(record.amount().equals(amount), PaymentRule.PAID_AS_ORDERED, "amount", record.amount(), amount);
        }
        breaches.check(!partly || !blank(record.opinion()), PaymentRule.FAILURE_HAS_REASON, "opinion");
        if (breaches.text(record.voucherNumber(), 40, "voucherNumber")) {
            breaches.check(voucherIsNew, PaymentRule.VOUCHER_IS_NEW, "voucherNumber", record.voucherNumber().strip());
        }
        if (breaches.required(record.paidOn(), "paidOn")) {
            LocalDate approvedOn = approvedOn();
            breaches.check(!record.paidOn().isAfter(at.toLocalDate()), InputRule.DATE_IN_FUTURE, "paidOn", record.paidOn());
            breaches.check(!record.paidOn().isBefore(approvedOn), PaymentRule.PAID_AFTER_APPROVAL, "paidOn", record.paidOn(),
                    approvedOn);
        }
        breaches.optionalText(record.opinion(), OPINION, "opinion");
        breaches.refuseIfAny();
        act(PaymentStep.RECORD, actor, onBehalfOf, partly ? PaymentRecord.PARTLY : PaymentRecord.RECORDED, record.opinion(), at);
        if (partly) {
            course.paidInPart(amount);
            payable = record.amount().plus(recovered);
            amount = record.amount();
        }
        voucherNumber = record.voucherNumber().strip();
        paidOn = record.paidOn();
        status = PaymentStatus.PAID;
    }

    /** Another finance officer enters that the treasury could not pay; nothing has left, and another order takes this one's place. */
    void fail(Actor actor, String onBehalfOf, PaymentRecord record, LocalDateTime at) {
        stands(PaymentStatus.APPROVED);
        Breaches breaches = new Breaches();
        if (breaches.check(!blank(record.opinion()), PaymentRule.FAILURE_HAS_REASON, "opinion")) {
            breaches.text(record.opinion(), OPINION, "opinion");
        }
        LocalDate on = record.paidOn() == null ? at.toLocalDate() : record.paidOn();
        breaches.check(!on.isAfter(at.toLocalDate()), InputRule.DATE_IN_FUTURE, "paidOn", on);
        breaches.refuseIfAny();
        act(PaymentStep.RECORD, actor, onBehalfOf, PaymentRecord.FAILED, record.opinion(), at);
        course.failed(on, record.opinion().strip());
        status = PaymentStatus.FAILED;
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
        Breaches.ensure(from != PaymentStep.RECORD || course.batch() == null, PaymentRule.ORDER_IS_NOT_WITH_THE_TREASURY, number, String.valueOf(course.batch()));
        Breaches breaches = new Breaches();
        if (breaches.check(!blank(reason), PaymentRule.RETURN_HAS_REASON, "opinion")) {
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

    /** A batch takes it to the treasury, or gives it free again (null). */
    void goesWith(String batch) {
        course.goesWith(batch);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
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
}
