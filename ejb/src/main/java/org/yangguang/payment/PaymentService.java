package org.yangguang.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.contract.ContractBalanceView;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;
import org.yangguang.shared.UniqueKey;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** 拨款: the door through which money leaves. One method per task of {@code payment.bpmn}. */
@Stateless
@Audited
public class PaymentService {

    static final String PREPARE_DAYS = "PAYMENT-X02.prepare-days";
    static final String APPROVE_DAYS = "PAYMENT-X02.approve-days";
    static final String RECORD_DAYS = "PAYMENT-X02.record-days";
    static final String REQUEST_DAYS = "PAYMENT-X02.request-days";

    @Inject
    private PaymentRepository payments;
    @Inject
    private PaymentSources sources;
    @Inject
    private PaymentAccess access;
    @Inject
    private FundPlanRepository plans;
    @Inject
    private Workflow workflow;
    @Inject
    private DocumentService documents;
    @Inject
    private CurrentActor currentActor;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private Numbering numbering;
    @Inject
    private Reissue reissue;
    @Inject
    private Accounts accounts;
    @Inject
    private AuditTrail trail;
    @Inject
    private Event<PaymentMade> paymentMade;
    @Inject
    private Clock clock;

    /**
     * 申请拨款: the supplier asks for a confirmed sum or its advance. Refused without an account in the register, and for
     * an advance without invoice and guarantee (PAY-08); all that is missing is told at once.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public void requestPayment(String taskId, PaymentClaim claim) {
        OpenTask task = workflow.require(taskId, PaymentStep.REQUEST.task());
        PaymentRequest payment = load(task.subject(), claim.version());
        PaymentView before = view(payment);
        boolean advance = payment.kind() == PaymentKind.ADVANCE;
        // read before the invoice is entered: its refusal ends the transaction's use
        Payee payee = sources.payee(payment.supplier());
        boolean guaranteed = !advance || sources.guaranteeAgreed(payment.contract()) && documents.has(payment.milestone(), "guarantee");
        Breaches breaches = new Breaches();
        if (advance) {
            breaches.gather(() -> sources.invoiceAdvance(payment, claim.invoice()));
        } else {
            payment.settle(sources.recoverable(payment));
        }
        boolean invoiced = !breaches.none() || sources.invoiced(payment.milestone(), payment.amountToInvoice());
        breaches.gather(() -> payment.request(currentActor.get(), task.onBehalfOf(), payee, claim, invoiced, guaranteed, now()));
        breaches.refuseIfAny();
        noted(payment, before);
        workflow.complete(task, Handoff.to(Outcome.SUBMITTED, payment.finance(), calendar.dueIn(days(PREPARE_DAYS))), claim.remark());
    }

    /**
     * 拨款审核: a finance officer compares everything and writes the order, or returns the request. Refused above budget,
     * plan of the month, contract or confirmed cost (PAY-01), with an incomplete checklist (PAY-08), to the requester, to a
     * changed account that no second person has confirmed (PAYMENT-X34), and while the year's budget is not approved on none of the grounds of 预算法第五十四条 (PAY-10).
     * The sum is held in the month's plan from here on.
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void preparePayment(String taskId, PaymentPreparation preparation) {
        OpenTask task = workflow.require(taskId, PaymentStep.PREPARE.task());
        // first of all, so that orders, balances and recovered advances are read as the one before has left them
        List<FundPlan> months = plans.locked(task.projectNumber());
        PaymentRequest payment = load(task.subject(), preparation.version());
        PaymentView before = view(payment);
        Handoff handoff = switch (outcome(preparation.outcome())) {
            case "prepared" -> {
                payment.check(preparation);
                payment.settle(sources.recoverable(payment));
                String month = YearMonth.now(clock).toString();
                Charge charge = sources.charge(payment, preparation.budgetLine(), month);
                FundPlan plan = months.stream().filter(p -> p.month().equals(month)).findFirst().orElse(null);
                BeforeApproval allowed = sources.before(payment, LocalDate.now(clock), true);
                Breaches closed = new Breaches();
                sources.gates(payment, charge, plan).check(closed, payment.amount());
                accounts.check(closed, payment, currentActor.get().userName());
                allowed.check(closed, preparation.ground(), preparation.groundReason(), payment.amount());
                closed.refuseIfAny();
                Charge grounded = allowed.needed()
                        ? charge.on(preparation.ground(), preparation.groundReason(), allowed.figure(preparation.ground())) : charge;
                payment.prepare(currentActor.get(), task.onBehalfOf(), preparation, grounded,
                        number(payment),
                        sources.dueOn(payment, regulation(), calendar.workingDays()), now());
                plan.hold(payment.number(), payment.amount(), currentActor.get().userName(), now());
                yield Handoff.to("prepared", payment.finance(), calendar.dueIn(days(APPROVE_DAYS)));
            }
            case Outcome.RETURNED -> {
                payment.giveBack(PaymentStep.PREPARE, currentActor.get(), task.onBehalfOf(), Outcome.RETURNED, true,
                        preparation.opinion(), now());
                yield Handoff.to(Outcome.RETURNED, payment.supplier(), calendar.dueIn(days(REQUEST_DAYS)));
            }
            default -> throw unknown(preparation.outcome());
        };
        noted(payment, before);
        workflow.complete(task, handoff, preparation.opinion());
    }

    /**
     * 审批拨款: the finance lead approves an order, or gives it back to the finance officer or the supplier. Refused to
     * whoever has requested or prepared it (PAYMENT-X01), without an opinion, and on a version already changed.
     */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public void approvePayment(String taskId, PaymentDecision decision) {
        OpenTask task = workflow.require(taskId, PaymentStep.APPROVE.task());
        PaymentRequest payment = load(task.subject(), decision.version());
        PaymentView before = view(payment);
        Handoff handoff = switch (outcome(decision.outcome())) {
            case Outcome.APPROVED -> {
                payment.approve(currentActor.get(), task.onBehalfOf(), decision.opinion(), now());
                yield Handoff.to(Outcome.APPROVED, payment.finance(), calendar.dueIn(days(RECORD_DAYS)));
            }
            case Outcome.RETURNED -> giveBack(payment, PaymentStep.APPROVE, task, Outcome.RETURNED, false, decision.opinion());
            case Outcome.RETURNED_TO_SUPPLIER ->
                giveBack(payment, PaymentStep.APPROVE, task, Outcome.RETURNED_TO_SUPPLIER, true, decision.opinion());
            default -> throw unknown(decision.outcome());
        };
        noted(payment, before);
        workflow.complete(task, handoff, decision.opinion());
    }

    /**
     * 登记支付: another finance officer enters the voucher when the treasury has paid, or that it could not. Moves the contract's
     * and the budget's balance rows; refused when one of them would be overdrawn, for a voucher already entered, a day in the
     * future or before the approval, and to everyone who has acted on this payment. A failed order frees the month's plan and
     * another takes its place; of one that was paid in part the rest does (refused without the reason).
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void recordPayment(String taskId, PaymentRecord record) {
        OpenTask task = workflow.require(taskId, PaymentStep.RECORD.task());
        PaymentRequest payment = load(task.subject(), record.version());
        PaymentView before = view(payment);
        Handoff handoff = switch (outcome(record.outcome())) {
            case PaymentRecord.RECORDED, PaymentRecord.PARTLY -> {
                Money ordered = payment.amount();
                String voucher = record.voucherNumber() == null ? "" : record.voucherNumber().strip();
                payment.record(currentActor.get(), task.onBehalfOf(), record, !payments.voucherExists(payment.finance(), voucher), now());
                enterVoucher(voucher);
                FundPlan plan = plans.locked(payment.project(), payment.planMonth()).orElseThrow();
                plan.spend(payment.number(), payment.amount(), currentActor.get().userName(), now());
                sources.pay(payment);
                if (!record.partly()) {
                    yield Handoff.to(PaymentRecord.RECORDED);
                }
                plan.release(payment.number(), ordered.minus(payment.amount()), currentActor.get().userName(), now());
                yield Handoff.to(Outcome.RETURNED, payment.finance(), calendar.dueIn(days(PREPARE_DAYS)));
            }
            case PaymentRecord.FAILED -> {
                payment.fail(currentActor.get(), task.onBehalfOf(), record, now());
                release(payment);
                yield Handoff.to(Outcome.RETURNED, payment.finance(), calendar.dueIn(days(PREPARE_DAYS)));
            }
            case Outcome.RETURNED -> giveBack(payment, PaymentStep.RECORD, task, Outcome.RETURNED, false, record.opinion());
            default -> throw unknown(record.outcome());
        };
        noted(payment, before);
        if (payment.status() == PaymentStatus.PAID) {
            paymentMade.fire(new PaymentMade(payment.number(), payment.milestone(), payment.contract(), payment.project(),
                    payment.supplier(), payment.amount(), payment.recovered(), payment.paidOn()));
        }
        if (payment.leavesSomething()) {
            reissue.of(payment, now());
        }
        workflow.complete(task, handoff, record.opinion());
    }

    /**
     * 用款计划: the finance lead sets what may be spent on a project in a month. Refused below what is already ordered or
     * spent, above what the budget still has beside the other months (of one that is over, what was ordered and spent in it),
     * and for a month that is over.
     */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public void planFunds(FundPlanRow row) {
        if (row.project() == null || row.project().isBlank()) {
            throw new RuleViolation(InputRule.REQUIRED, "project");
        }
        // the months that are there before the budget, in the order in which a recorded payment takes them
        plans.locked(row.project());
        Money budget = sources.heldBudget(row.project());
        // only now: a month without a plan has no row to lock, and the one before may have planned it meanwhile
        List<FundPlan> months = plans.ofProject(row.project());
        String wanted = row.month() == null ? "" : row.month().strip();
        YearMonth now = YearMonth.now(clock);
        Money others = Money.sum(months.stream().filter(p -> !p.month().equals(wanted)).map(p -> p.binds(now)).toList());
        String month = FundPlan.check(row, now, budget.minus(others)).toString();
        FundPlan plan = months.stream().filter(p -> p.month().equals(month)).findFirst().orElseGet(() -> new FundPlan(row.project(), month));
        FundPlanView before = plan.view();
        plan.set(row.planned(), currentActor.get().userName(), now());
        try {
            plans.add(plan);
        } catch (PersistenceException refused) {
            throw UniqueKey.refused(refused, FundPlanRepository.ONE_PLAN) ? new Stale(row.project(), null) : refused;
        }
        trail.subject(row.project(), row.project());
        trail.amount(row.planned());
        trail.change(before, plan.view());
    }

    /** The payment of this order number; called by pages, forms and the API. A supplier's is nobody else's (NotFound). */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PaymentView viewPayment(String number) {
        return view(access.readable(payments.withNumber(number), number));
    }

    /** The payment of this milestone, with or without an order number yet; called by the task pages. */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PaymentView viewOfMilestone(String milestone) {
        return view(access.readable(payments.ofMilestone(milestone), milestone));
    }

    /** The payments of a project; called by the dossier. Outside the ministry only one's own. */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<PaymentView> listOfProject(String project) {
        return payments.ofProject(project).stream().filter(access::mayRead).map(this::view).toList();
    }

    /** What the finance officer compares; called by the page of preparePayment. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PaymentCheckView viewChecks(String milestone) {
        PaymentRequest payment = access.readable(payments.ofMilestone(milestone), milestone);
        ContractBalanceView balance = sources.balance(payment.contract());
        String month = payment.ordered() ? payment.planMonth() : YearMonth.now(clock).toString();
        return new PaymentCheckView(view(payment), payment.asked().stream().map(PaymentCheck::word).toList(), sources.lines(payment, YearMonth.parse(month).getYear()),
                month, plans.ofMonth(payment.project(), month).map(FundPlan::view).orElse(null), balance.contracted(),
                balance.confirmed(), balance.paid(), balance.unrecovered(),
                sources.before(payment, LocalDate.now(clock), false));
    }

    /** One page of the register of payments, newest first; a supplier finds its own only. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<PaymentView> register(PaymentFilter filter, int first, int count) {
        return payments.register(filter, currentActor.narrowedTo(), Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(this::view).toList();
    }

    /** How many {@link #register} would find, for this actor. Called by the register's page. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public long countRegister(PaymentFilter filter) {
        return payments.count(filter, currentActor.narrowedTo());
    }

    /**
     * What was paid in a year, by number: as many as a page has, from after this one on, null for the first; a supplier finds
     * its own only. Called by the payment ledger, which goes on while others work.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<PaymentView> listPaid(int year, String after) {
        return payments.paid(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), currentActor.narrowedTo(), after, Slice.MOST).stream().map(this::view).toList();
    }

    /** How many {@link #listPaid} gives in all, for this actor. Called by the payment ledger. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public long countPaid(int year) {
        return payments.countPaid(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), currentActor.narrowedTo());
    }

    /** What should have been paid by now (PAY-05), the longest first. Called by the overdue list. Outside the ministry only one's own. */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<PaymentView> listLate() {
        return payments.late(LocalDate.now(clock)).stream().filter(access::mayRead).map(this::view).toList();
    }

    /**
     * The payment period of a milestone's payment, from the day on which it was opened; empty where none was. Called by the
     * outlook. Outside the ministry only one's own, all others are as none.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public Optional<PaymentClock> findClock(String milestone) {
        return payments.ofMilestone(milestone).filter(access::mayRead)
                .map(p -> sources.clock(p, regulation(), calendar.workingDays(), LocalDate.now(clock)));
    }

    /** The use-of-funds plans of a project by month. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public List<FundPlanView> listPlans(String project) {
        return plans.ofProject(project).stream().map(FundPlan::view).toList();
    }

    /** Writes now: two may enter the same voucher at the same time, and the later one is told so at its field. */
    private void enterVoucher(String voucher) {
        try {
            payments.flush();
        } catch (PersistenceException refused) {
            if (UniqueKey.refused(refused, PaymentRepository.ONE_VOUCHER)) {
                throw new RuleViolation(PaymentRule.VOUCHER_IS_NEW, "voucherNumber", voucher);
            }
            throw refused;
        }
    }

    /** The order's number, kept when it is prepared again after a return. */
    private String number(PaymentRequest payment) {
        if (payment.number() != null) {
            return payment.number();
        }
        String number = numbering.next("ZF");
        workflow.register(number, payment.milestone());
        return number;
    }

    private Handoff giveBack(PaymentRequest payment, PaymentStep from, OpenTask task, String outcome, boolean toSupplier, String reason) {
        payment.giveBack(from, currentActor.get(), task.onBehalfOf(), outcome, toSupplier, reason, now());
        release(payment);
        return toSupplier
                ? Handoff.to(outcome, payment.supplier(), calendar.dueIn(days(REQUEST_DAYS)))
                : Handoff.to(outcome, payment.finance(), calendar.dueIn(days(PREPARE_DAYS)));
    }

    /** The month's plan is free of the order. */
    private void release(PaymentRequest payment) {
        plans.locked(payment.project(), payment.planMonth()).orElseThrow()
                .release(payment.number(), payment.amount(), currentActor.get().userName(), now());
    }

    private PaymentRequest load(String milestone, long version) {
        PaymentRequest payment = payments.ofMilestone(milestone).orElseThrow(() -> new NotFound("payment", milestone));
        Stale.check(payment.number() == null ? milestone : payment.number(), version, payment.version());
        return payment;
    }

    private PaymentView view(PaymentRequest payment) {
        LocalDate until = payment.endedOn() == null ? LocalDate.now(clock) : payment.endedOn();
        return payment.view(Lateness.of(payment.dueOn(), until, payment.amount(), regulation().percent(Lateness.RATE)));
    }

    private void noted(PaymentRequest payment, PaymentView before) {
        trail.subject(payment.number() == null ? payment.milestone() : payment.number(), payment.project());
        trail.amount(payment.amount());
        workflow.value(payment.milestone(), payment.amount());
        trail.change(before, view(payment));
    }

    private Regulation regulation() {
        return regulations.asOf(LocalDate.now(clock));
    }

    private int days(String parameter) {
        return regulation().count(parameter);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static String outcome(String outcome) {
        return outcome == null ? "" : outcome;
    }

    private static RuleViolation unknown(String outcome) {
        return new RuleViolation(InputRule.UNKNOWN_CHOICE, "outcome", String.valueOf(outcome));
    }
}
