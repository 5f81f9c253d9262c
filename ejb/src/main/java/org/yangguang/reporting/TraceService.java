package org.yangguang.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;
import org.yangguang.contract.ContractItemView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.identity.Roles;
import org.yangguang.payment.PaymentKind;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;

/**
 * 追溯: a payment back to claim, contract item, bid line and budget line, and each of these forward to its payments. Reads the
 * doors of the stages, which refuse strangers; the payee is led up to the award of its own contract.
 */
@Stateless
@Audited
public class TraceService {

    @Inject
    private PaymentService payments;
    @Inject
    private CostService costs;
    @Inject
    private ContractService contracts;
    @Inject
    private BudgetService budgets;
    @Inject
    private ProjectService projects;
    @Inject
    private Bookings bookings;
    @Inject
    private BidLines bids;
    @Inject
    private TraceSteps steps;
    @Inject
    private ItemShares shares;
    @Inject
    private TraceForms forms;
    @Inject
    private FormParts parts;

    /**
     * A payment with all that it has come through, and how its amount falls on contract items and budget lines; called by its
     * page and GET /api/v1/traces/payments. Refuses (NotFound) an unknown order and one that the actor may not read; the payee is
     * told nothing of the budget.
     *
     * @param number of the payment order
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PaymentTrace viewPaymentTrace(String number) {
        PaymentView payment = payments.viewPayment(number);
        ContractView contract = contracts.contract(payment.contract());
        List<CostView> confirmed = shares.confirmed(payment, costs.listOfProject(payment.project()));
        List<BidLine> bid = bids.of(contract);
        List<TraceStep> way = new ArrayList<>(steps.toTheAward(payment, confirmed, contract, bid));
        boolean whole = projects.mayView(payment.project());
        boolean booked = payment.voucherNumber() != null;
        List<LineShare> lines = List.of();
        if (whole) {
            way.addAll(steps.toTheApproval(payment.project(), contract));
            lines = booked ? bookings.shares(payment.project(), bookings.ofProject(payment.project()).stream()
                    .filter(b -> b.kind() == BookingKind.PAID && payment.number().equals(b.cause())).toList()) : ordered(payment);
        }
        return new PaymentTrace(payment, payment.kind() == PaymentKind.ADVANCE, booked, way, shares.of(payment, confirmed, contract, bid), lines);
    }

    /** The line that the order names, before the money is booked. */
    private List<LineShare> ordered(PaymentView payment) {
        BudgetView.Line line = payment.budgetLine() == null ? null : bookings.lines(payment.project()).get(payment.budgetLine());
        return line == null ? List.of() : List.of(new LineShare(line, payment.amount(), payment.amount().percentOf(payment.amount())));
    }

    /**
     * What became of a budget line: which contracts took it, every movement with the record that made it, every payment; called
     * by its page and GET /api/v1/traces/budget-lines. Refuses (NotFound) an unknown line, one that was never approved, and one
     * of a project that the actor may not read.
     *
     * @param code of the line, e.g. XM-2026-2160299-0001-Y01
     */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public LineTrace viewLineTrace(String code) {
        int end = String.valueOf(code).lastIndexOf('-');
        if (end < 1) {
            throw new NotFound("budget-line", String.valueOf(code));
        }
        ProjectView project = projects.viewProject(code.substring(0, end));
        BudgetView version = budgets.listVersions(project.knownAs()).stream().filter(v -> v.approvedOn() != null
                && v.lines().stream().anyMatch(l -> l.code().equals(code))).max(Comparator.comparing(BudgetView::revision)).orElse(null);
        BudgetBalanceView balance = version == null ? null : budgets.findBalances(version.projectNumber()).stream()
                .filter(b -> b.lineCode().equals(code)).findFirst().orElse(null);
        if (balance == null) {
            throw new NotFound("budget-line", code);
        }
        List<LineBooking> booked = bookings.ofProject(version.projectNumber()).stream().filter(b -> b.line().equals(code)).toList();
        return new LineTrace(version.projectNumber(), project.title(), version.lines().stream().filter(l -> l.code().equals(code)).findFirst().orElseThrow(),
                balance, version.revision(), version.documentNumber(), version.approvedOn(), parts.person(version.approvedBy()), byContract(booked), booked,
                paid(version.projectNumber(), booked));
    }

    private List<LineTrace.ByContract> byContract(List<LineBooking> booked) {
        return booked.stream().map(LineBooking::contract).distinct().map(number -> {
            ContractView contract = contracts.contract(number);
            return new LineTrace.ByContract(number, contract.title(), contract.supplierName(), sum(booked, number, BookingKind.CONTRACTED),
                    sum(booked, number, BookingKind.CONFIRMED), sum(booked, number, BookingKind.PAID));
        }).toList();
    }

    private static Money sum(List<LineBooking> booked, String contract, BookingKind kind) {
        return Money.sum(booked.stream().filter(b -> b.contract().equals(contract) && b.kind() == kind).map(LineBooking::amount).toList());
    }

    private List<PaidPart> paid(String project, List<LineBooking> booked) {
        Map<String, PaymentView> known = payments.listOfProject(project).stream().filter(p -> p.number() != null)
                .collect(Collectors.toMap(PaymentView::number, p -> p));
        Map<String, Money> parted = new LinkedHashMap<>();
        booked.stream().filter(b -> b.kind() == BookingKind.PAID && known.containsKey(b.cause())).forEach(b -> parted.merge(b.cause(), b.amount(), Money::plus));
        return parted.entrySet().stream().map(e -> part(known.get(e.getKey()), e.getValue())).toList();
    }

    private static PaidPart part(PaymentView payment, Money share) {
        return new PaidPart(payment.number(), payment.contract(), payment.milestone(), payment.milestoneTitle(), payment.status().word(),
                payment.voucherNumber(), payment.paidOn(), payment.amount(), share);
    }

    /**
     * What became of an item of a contract, with the line of the bid that it comes from: claims, payments with what of each falls
     * on it, the budget lines that carry the contract; called by its page and GET /api/v1/traces/contracts. Refuses (NotFound) an
     * unknown item and a contract that the actor may not read; the supplier is told nothing of the budget.
     *
     * @param position of the item, counted from one
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public ItemTrace viewItemTrace(String contractNumber, int position) {
        ContractView contract = contracts.contract(contractNumber);
        ContractItemView item = contract.items().stream().filter(i -> i.position() == position).findFirst()
                .orElseThrow(() -> new NotFound("contract-item", contractNumber + "/" + position));
        List<BidLine> bid = bids.of(contract);
        List<CostView> claimed = costs.listOfProject(contract.projectNumber()).stream().filter(c -> c.contract().equals(contractNumber)).toList();
        List<PaidPart> paid = new ArrayList<>();
        for (PaymentView payment : payments.listOfProject(contract.projectNumber())) {
            if (payment.contract().equals(contractNumber) && payment.number() != null) {
                Money share = Money.sum(shares.of(payment, shares.confirmed(payment, claimed), contract, bid).stream().filter(s -> s.item() == position)
                        .map(ItemShare::paid).toList());
                if (share.isPositive()) {
                    paid.add(part(payment, share));
                }
            }
        }
        List<LineShare> lines = !projects.mayView(contract.projectNumber()) ? List.of() : bookings.shares(contract.projectNumber(),
                bookings.ofProject(contract.projectNumber()).stream()
                        .filter(b -> b.kind() == BookingKind.CONTRACTED && b.contract().equals(contractNumber)).toList());
        return new ItemTrace(contractNumber, contract.title(), contract.projectNumber(), contract.supplierName(), item, BidLines.at(bid, position),
                claims(claimed, position), paid, lines);
    }

    private static List<ItemTrace.Claimed> claims(List<CostView> claimed, int position) {
        return claimed.stream().flatMap(cost -> cost.lines().stream().filter(line -> Objects.equals(line.item(), String.valueOf(position)))
                .map(line -> new ItemTrace.Claimed(cost.number(), cost.milestone(), cost.milestoneTitle(), line.description(), line.quantity(), line.claimed(),
                        line.accepted(), cost.confirmedAt() == null ? null : cost.confirmedAt().toLocalDate()))).toList();
    }

    /**
     * 资金追溯单: the trace of a payment on one sheet; called by its page and GET /api/v1/forms/payment-traces. Refuses as
     * {@link #viewPaymentTrace}.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPaymentTraceSheet(String number) {
        return forms.sheet(viewPaymentTrace(number));
    }
}
