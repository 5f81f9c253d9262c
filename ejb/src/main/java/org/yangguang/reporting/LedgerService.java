package org.yangguang.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yangguang.budget.AnnualService;
import org.yangguang.budget.ClosingService;
import org.yangguang.contract.ContractFilter;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractSummary;
import org.yangguang.cost.CostFilter;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.identity.Roles;
import org.yangguang.implementation.DeliveryFilter;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.performance.PerformanceService;
import org.yangguang.project.ProjectFilter;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.AnnualBudgetRow;
import org.yangguang.reports.BudgetExecutionRow;
import org.yangguang.reports.CarryOverRow;
import org.yangguang.reports.ContractLedgerRow;
import org.yangguang.reports.CostLedgerRow;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.OverdueRow;
import org.yangguang.reports.PaymentLedgerRow;
import org.yangguang.reports.PerformanceRow;
import org.yangguang.reports.ProjectLedgerRow;
import org.yangguang.reports.WorklistRow;
import org.yangguang.shared.Audited;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.InboxFilter;
import org.yangguang.workflow.InboxPage;
import org.yangguang.workflow.InboxTab;
import org.yangguang.workflow.TaskRow;
import org.yangguang.workflow.WorkflowService;

/** The ledgers as workbooks: of what the actor may see, and nothing else. Amounts are in 元; file names end with the day. */
@Stateless
@Audited
public class LedgerService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Ledgers LEDGERS = new Ledgers();

    @Inject
    private LedgerRows rows;
    @Inject
    private FormParts parts;
    @Inject
    private BatchForms batches;
    @Inject
    private DepartureForms departures;
    @Inject
    private ProjectService projects;
    @Inject
    private AnnualService annual;
    @Inject
    private ClosingService closings;
    @Inject
    private ContractService contracts;
    @Inject
    private ImplementationService implementation;
    @Inject
    private CostService costs;
    @Inject
    private PaymentService payments;
    @Inject
    private PerformanceService performance;
    @Inject
    private WorkflowService workflow;
    @Inject
    private Clock clock;

    /** The projects submitted in a year; called by pages and GET /api/v1/ledgers/projects. Refuses what is no year. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewProjectLedger(int year) {
        check(year);
        List<ProjectLedgerRow> found = readable(p -> p.submittedAt() != null && p.submittedAt().getYear() == year).stream().map(rows::project).toList();
        return workbook("project-ledger-" + year, LEDGERS.projectLedger(year, found, parts.imprint(found)));
    }

    /** The budget lines of a year and those carried into it, with what is contracted, confirmed, paid, carried over and recovered; called by pages and GET /api/v1/ledgers/budgets. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewBudgetExecution(int year) {
        check(year);
        List<BudgetExecutionRow> found = readable(p -> p.number() != null).stream().flatMap(p -> rows.budget(p, year).stream())
                .toList();
        return workbook("budget-execution-" + year, LEDGERS.budgetExecution(year, found, parts.imprint(found)));
    }

    /** 年度预算表: the rows of a year's rounds; called by pages and GET /api/v1/ledgers/annual-budgets. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewAnnualBudgets(int year) {
        check(year);
        List<AnnualBudgetRow> found = annual.listAnnual().stream().filter(r -> r.year() == year).flatMap(r -> LedgerRows.annual(r).stream()).toList();
        return workbook("annual-budget-" + year, LEDGERS.annualBudget(year, found, parts.imprint(found)));
    }

    /** 结转结余清单: every line that the closing of a year counts, signed or not yet; called by pages and GET /api/v1/ledgers/carry-over. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewCarryOverList(int year) {
        check(year);
        List<CarryOverRow> found = closings.listClosings().stream().filter(c -> c.year() == year).flatMap(c -> LedgerRows.carryOver(c).stream()).toList();
        return workbook("carry-over-" + year, LEDGERS.carryOverList(year, found, parts.imprint(found)));
    }

    /**
     * The contracts and task agreements signed in a year; called by pages and GET /api/v1/ledgers/contracts. Outside the
     * ministry one finds the own only.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewContractLedger(int year) {
        check(year);
        List<ContractLedgerRow> found = EveryPage.of((first, count) -> contracts.register(new ContractFilter(null, null, null), first, count)).stream()
                .filter(c -> c.signedOn() != null && c.signedOn().getYear() == year).sorted(Comparator.comparing(ContractSummary::number))
                .map(rows::contract).toList();
        return workbook("contract-ledger-" + year, LEDGERS.contractLedger(year, found, parts.imprint(found)));
    }

    /** The costs claimed in a year; called by pages and GET /api/v1/ledgers/costs. A supplier finds its own only. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewCostLedger(int year) {
        check(year);
        List<CostLedgerRow> found = EveryPage.of((first, count) -> costs.register(CostFilter.ALL, first, count)).stream()
                .filter(c -> c.claimedAt() != null && c.claimedAt().getYear() == year).sorted(Comparator.comparing(CostView::number))
                .map(rows::cost).toList();
        return workbook("cost-ledger-" + year, LEDGERS.costLedger(year, found, parts.imprint(found)));
    }

    /** What was paid in a year; called by pages and GET /api/v1/ledgers/payments. A supplier finds its own payments only. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPaymentLedger(int year) {
        check(year);
        List<PaymentLedgerRow> found = payments.listPaid(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream().map(rows::payment).toList();
        return workbook("payment-ledger-" + year, LEDGERS.paymentLedger(year, found, parts.imprint(found)));
    }

    /** The performance reviews whose self-evaluation came in a year; called by pages and GET /api/v1/ledgers/performance. */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPerformanceTable(int year) {
        check(year);
        List<PerformanceRow> found = readable(p -> p.number() != null).stream().flatMap(p -> performance.findReview(p.applicationNumber()).stream()
                .filter(r -> r.reportedOn() != null && r.reportedOn().getYear() == year).map(r -> rows.performance(r, p.applicantName()))).toList();
        return workbook("performance-table-" + year, LEDGERS.performanceTable(year, found, parts.imprint(found)));
    }

    /**
     * What is late today: open tasks after their time, milestones not delivered by the agreed day, payments after the legal
     * period (PAY-05); the longest first. Called by pages and GET /api/v1/ledgers/overdue.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewOverdueList() {
        LocalDate today = LocalDate.now(clock);
        Map<String, ProjectView> readable = new LinkedHashMap<>();
        readable(p -> true).forEach(p -> readable.put(p.applicationNumber(), p));
        List<OverdueRow> late = new ArrayList<>();
        workflow.listOverdue().stream().filter(t -> readable.containsKey(t.task().applicationNumber()))
                .forEach(t -> late.add(task(t, readable.get(t.task().applicationNumber()), today)));
        EveryPage.of((first, count) -> implementation.register(new DeliveryFilter(null, null, true), first, count)).stream()
                .filter(d -> readable.containsKey(d.applicationNumber())).forEach(d -> late.add(delivery(d, today)));
        readable.values().stream().filter(p -> p.number() != null && mayReadPayments()).flatMap(p -> payments.listOfProject(p.number()).stream())
                .filter(p -> p.status() != PaymentStatus.PAID && p.dueOn() != null && p.dueOn().isBefore(today)).forEach(p -> late.add(payment(p, today)));
        late.sort(Comparator.comparing(OverdueRow::dueOn).thenComparing(OverdueRow::record));
        return workbook("overdue-list", LEDGERS.overdueList(late, parts.imprint(late)));
    }

    /**
     * A list of the actor's own work, as narrowed in the inbox and over all its pages; called by the inbox's button. Refuses
     * nobody: there is nothing in it but what the inbox shows.
     */
    @PermitAll
    public PrintedPaper viewWorklist(InboxTab tab, InboxFilter filter) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<WorklistRow> found = new ArrayList<>();
        InboxPage page;
        String after = null;
        do {
            page = workflow.listInbox(tab, filter.after(after));
            page.rows().forEach(row -> found.add(LedgerRows.work(row, now)));
            after = page.next();
        } while (after != null);
        return workbook("worklist-" + tab.word(), LEDGERS.worklist(FormTexts.of("workflow.tab." + tab.word()), found, parts.imprint(found)));
    }

    /** 离岗移交清单 as a workbook; called by the handover's page and GET /api/v1/departures/{number}/table. NotFound for whoever has no part in it. */
    @PermitAll
    public PrintedPaper viewDepartureTable(String number) {
        return departures.table(number);
    }

    /** The rows of a batch as a table; called by the batch's page and GET /api/v1/batches/{number}/table. Another organisation's is NotFound. */
    @PermitAll
    public PrintedPaper viewBatchTable(String number) {
        return batches.table(number);
    }

    private static OverdueRow task(TaskRow row, ProjectView project, LocalDate today) {
        return new OverdueRow(FormTexts.task(row.task().stage(), row.task().key()), project.knownAs(), project.title(), FormTexts.stage(row.task().stage()),
                row.task().subject(), row.holder(), row.task().dueAt().toLocalDate(), today, LedgerRows.yuan(row.amount()));
    }

    private static OverdueRow delivery(DeliveryView delivery, LocalDate today) {
        return new OverdueRow("超过约定交付日期", delivery.projectNumber(), delivery.title(), FormTexts.stage("implementation"),
                delivery.number() + " " + delivery.name(), delivery.supplierName(), delivery.dueOn(), today, delivery.instalment().yuan());
    }

    private OverdueRow payment(PaymentView payment, LocalDate today) {
        return new OverdueRow("超过法定付款期限", payment.project(), payment.title(), FormTexts.stage("payment"),
                payment.number() == null ? payment.milestone() : payment.number(), parts.organisation(payment.finance()), payment.dueOn(), today,
                LedgerRows.yuan(payment.amount()));
    }

    /** The recommending unit has no part in payments. */
    private boolean mayReadPayments() {
        return parts.holdsOneOf(ReportingService.PAYMENT_READERS);
    }

    private List<ProjectView> readable(Predicate<ProjectView> which) {
        return EveryPage.of((first, count) -> projects.register(ProjectFilter.all(), first, count).rows()).stream().filter(which).toList();
    }

    private PrintedPaper workbook(String name, byte[] content) {
        return PrintedPaper.workbook(name + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)), content);
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation(InputRule.OUT_OF_RANGE, "year", FIRST_YEAR, LAST_YEAR);
        }
    }
}
