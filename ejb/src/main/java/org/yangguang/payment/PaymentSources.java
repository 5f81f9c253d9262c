package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yangguang.budget.AnnualService;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.YearStanding;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.contract.BalanceService;
import org.yangguang.contract.ContractBalanceView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneView;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.cost.InvoiceEntry;
import org.yangguang.cost.InvoiceView;
import org.yangguang.project.ProjectService;
import org.yangguang.registry.RegistryService;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** What a payment needs to know of contract, cost, budget and register, asked at the doors of those stages. */
@ApplicationScoped
class PaymentSources {

    @Inject
    private ContractService contracts;
    @Inject
    private BalanceService contractBalances;
    @Inject
    private CostService costs;
    @Inject
    private BudgetService budgets;
    @Inject
    private AnnualService annual;
    @Inject
    private ProjectService projects;
    @Inject
    private RegistryService registry;
    @Inject
    private PaymentRepository payments;

    PaymentTerms terms(String milestone) {
        ContractView contract = contracts.contractOfMilestone(milestone);
        MilestoneView agreed = contract.milestone(milestone);
        return new PaymentTerms(milestone, agreed.name(), contract.number(),
                contract.status().signed() ? contract.signedOn() : null, contract.supplier(),
                contract.supplierName(), PaymentKind.valueOf(agreed.kind().name()), agreed.instalment(), agreed.advanceShare(),
                contract.small(), contract.paymentTermDays());
    }

    /** What this milestone makes payable: the agreed advance, or the cost that was confirmed. */
    Money payable(PaymentTerms terms) {
        return terms.kind() == PaymentKind.ADVANCE ? terms.instalment() : costs.viewOfMilestone(terms.milestone()).confirmed();
    }

    /** From which day the payment period runs: confirmation for small firms and where the invoice came first, else the invoice. */
    LocalDate conditionsMetOn(PaymentTerms terms, LocalDate today) {
        if (terms.kind() == PaymentKind.ADVANCE) {
            return today;
        }
        CostView cost = costs.viewOfMilestone(terms.milestone());
        LocalDate confirmedOn = cost.confirmedAt().toLocalDate();
        return terms.small() ? confirmedOn : today;
    }

    /** The part of the advance that this payment sets off, by what stands unrecovered now. */
    Money recoverable(PaymentTerms terms, Money payable) {
        if (terms.kind() == PaymentKind.ADVANCE) {
            return Money.ZERO;
        }
        Money unrecovered = balance(terms.contract()).unrecovered().minus(ordered(terms.contract(), terms.milestone(), PaymentRequest::recovered));
        return AdvanceRecovery.of(payable, terms.advanceShare(), unrecovered, terms.kind() == PaymentKind.FINAL);
    }

    Money recoverable(PaymentRequest payment) {
        return payment.isRest() ? payment.recovered() : recoverable(terms(payment.milestone()), payment.payable());
    }

    /** The account under which the supplier is registered. */
    Payee payee(String supplier) {
        return registry.findEnterprise(supplier).map(e -> new Payee(e.name(), e.bankName(), e.bankAccount()))
                .orElse(new Payee(null, null, null));
    }

    boolean guaranteeAgreed(String contract) {
        ContractView.Advance advance = contracts.contract(contract).advance();
        return advance != null && advance.guaranteeAgreed();
    }

    void invoiceAdvance(PaymentRequest payment, InvoiceEntry invoice) {
        costs.invoiceAdvance(payment.milestone(), payment.amountToInvoice(), invoice);
    }

    boolean invoiced(String milestone, Money sum) {
        return Money.sum(costs.listInvoices(milestone).stream().map(InvoiceView::amount).toList()).equals(sum);
    }

    /** The budget line that the officer has chosen, with its codes (PAY-09); only a line that carries contracts. */
    Charge charge(PaymentRequest payment, String line, String month) {
        PaymentCheckView.Line chosen = lines(payment, YearMonth.parse(month).getYear()).stream().filter(l -> l.code().equals(line)).findFirst()
                .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN_REFERENCE, "budgetLine", String.valueOf(line)));
        return new Charge(chosen.code(), chosen.functionCode(), chosen.economicCode(), month);
    }

    /**
     * What the law allows before the year's budget is approved. {@code hold} keeps the year's round as it stands until the
     * transaction ends, so that two orders do not take the same figure.
     */
    BeforeApproval before(PaymentRequest payment, LocalDate today, boolean hold) {
        Map<String, String> programmes = new HashMap<>();
        String programme = programme(payment.project(), programmes);
        int year = today.getYear();
        YearStanding standing = hold ? annual.holdStanding(programme, year) : annual.findStanding(programme, year);
        if (standing.approved()) {
            return new BeforeApproval(false, year, standing.round(), standing.status(), Money.ZERO, Money.ZERO, Money.ZERO);
        }
        Money carried = Money.sum(budgets.findBalances(payment.project()).stream()
                .filter(b -> Integer.valueOf(year).equals(b.carriedInto())).map(BudgetBalanceView::carried).toList())
                .minus(sum(payments.onGround(PaymentGround.CARRIED_OVER, year), payment, p -> p.project().equals(payment.project()) && p.ordered()));
        Money former = sum(payments.paidBetween(LocalDate.of(year - 1, 1, 1), today.minusYears(1)), payment,
                p -> programme.equals(programme(p.project(), programmes)));
        Money used = sum(payments.onGround(PaymentGround.SAME_PERIOD, year), payment, p -> programme.equals(programme(p.project(), programmes)));
        return new BeforeApproval(true, year, standing.round(), standing.status(), Money.max(Money.ZERO, carried), former, used);
    }

    private static Money sum(List<PaymentRequest> found, PaymentRequest except, Predicate<PaymentRequest> which) {
        return Money.sum(found.stream().filter(p -> p != except).filter(which).map(PaymentRequest::amount).toList());
    }

    private String programme(String project, Map<String, String> known) {
        return known.computeIfAbsent(project, number -> projects.project(number).programme());
    }

    PaymentGates gates(PaymentRequest payment, Charge charge, FundPlan plan) {
        ContractBalanceView balance = balance(payment.contract());
        boolean advance = payment.kind() == PaymentKind.ADVANCE;
        Money settleable = advance
                ? balance.advanceLimit().minus(balance.unrecovered())
                : balance.payable().minus(ordered(payment, p -> p.kind() == PaymentKind.ADVANCE ? Money.ZERO : p.payable()));
        Money contractLeft = balance.contracted().minus(balance.paid()).minus(ordered(payment, PaymentRequest::amount));
        int year = YearMonth.parse(charge.planMonth()).getYear();
        Money budgetLeft = Money.sum(budgets.findBalances(payment.project()).stream().map(b -> b.spendable(year)).toList())
                .minus(Money.sum(payments.ofProject(payment.project()).stream()
                        .filter(p -> !p.milestone().equals(payment.milestone()) && p.ordered()).map(PaymentRequest::amount).toList()));
        return new PaymentGates(budgetLeft, charge.planMonth(), plan == null ? null : plan.left(), contractLeft, settleable,
                payment.recovered(), advance);
    }

    /** The lines that carry contracts and whose money is of this year or carried into it, with what is unpaid on each. */
    List<PaymentCheckView.Line> lines(PaymentRequest payment, int year) {
        Map<String, BudgetBalanceView> balances = new HashMap<>();
        budgets.findBalances(payment.project()).forEach(b -> balances.put(b.lineCode(), b));
        return budgets.budget(payment.project()).lines().stream()
                .filter(l -> balances.containsKey(l.code()) && balances.get(l.code()).contracted().isPositive()
                        && (l.year() == year || balances.get(l.code()).spendable(year).isPositive()))
                .map(l -> new PaymentCheckView.Line(l.code(), l.item(), l.function(), l.functionName(), l.economic(), l.economicName(),
                        l.amount(), Money.min(balances.get(l.code()).spendable(year),
                                balances.get(l.code()).contracted().minus(balances.get(l.code()).paid())))).toList();
    }

    /** Sum over the contract's other orders that are written and not yet paid: they count as if they were. */
    private Money ordered(PaymentRequest payment, Function<PaymentRequest, Money> sum) {
        return ordered(payment.contract(), payment.milestone(), sum);
    }

    private Money ordered(String contract, String except, Function<PaymentRequest, Money> sum) {
        return Money.sum(payments.ofContract(contract).stream().filter(p -> !p.milestone().equals(except) && p.ordered()).map(sum).toList());
    }

    /** All that the project's budget allots; nobody else sets a plan on it until the transaction ends. */
    Money heldBudget(String project) {
        return budgets.holdAllotted(project);
    }

    LocalDate dueOn(PaymentRequest payment, Regulation regulation, WorkingDays days) {
        PaymentTerms terms = terms(payment.milestone());
        return DueDate.of(payment.conditionsMetOn(), terms.small(), terms.agreedDays(), regulation, days).lastDay();
    }

    /** The period as it runs, also before the order fixes it, and under a contract that has ended since. */
    PaymentClock clock(PaymentRequest payment, Regulation regulation, WorkingDays days, LocalDate today) {
        ContractView contract = contracts.contractOfMilestone(payment.milestone());
        LocalDate from = payment.conditionsMetOn();
        int counted = DueDate.counted(contract.small(), contract.paymentTermDays(), regulation);
        LocalDate lastDay = payment.dueOn() != null ? payment.dueOn() : days.rollWhereLoaded(from.plusDays(counted)).orElse(null);
        Lateness late = Lateness.of(lastDay, payment.paidOn() == null ? today : payment.paidOn(), payment.amount(), regulation.percent(Lateness.RATE));
        return new PaymentClock(from, counted, lastDay, late.interest());
    }

    /** Moves the balance rows of contract and budget: an advance, or the settlement of confirmed cost. */
    void pay(PaymentRequest payment) {
        if (payment.kind() == PaymentKind.ADVANCE) {
            contractBalances.payAdvance(payment.contract(), payment.milestone(), payment.amount(), payment.number(), payment.paidOn());
        } else {
            contractBalances.pay(payment.contract(), payment.milestone(), payment.amount(), payment.recovered(), payment.number(),
                    payment.paidOn());
        }
        if (payment.amount().isPositive()) {
            budgets.pay(payment.contract(), payment.milestone(), payment.amount(), payment.number(), payment.paidOn());
        }
    }

    ContractBalanceView balance(String contract) {
        return contractBalances.balance(contract)
                .orElseThrow(() -> new RuleViolation(PaymentRule.CONTRACT_IS_SIGNED, null, contract));
    }
}
