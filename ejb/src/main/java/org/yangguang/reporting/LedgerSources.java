package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yangguang.budget.AnnualService;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.ClosingService;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractSummary;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.export.ExportProgress;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.performance.PerformanceService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.AnnualBudgetRow;
import org.yangguang.reports.CarryOverRow;
import org.yangguang.reports.Imprint;
import org.yangguang.reports.Ledger;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.OverdueRow;
import org.yangguang.reports.PerformanceRow;
import org.yangguang.tender.CommitteeService;

/**
 * The ledgers by name: how many rows each has for the actor, and the rows, read a page at a time as they are written. They
 * are read by number, so that what is changed or added meanwhile is neither missed nor told twice.
 */
@Dependent
class LedgerSources {

    static final String OVERDUE = "overdue-list";

    @Inject
    private LedgerRows rows;
    @Inject
    private OverdueRows late;
    @Inject
    private FormParts parts;
    @Inject
    private ProjectService projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private AnnualService annual;
    @Inject
    private ClosingService closings;
    @Inject
    private ContractService contracts;
    @Inject
    private CostService costs;
    @Inject
    private PaymentService payments;
    @Inject
    private CommitteeService committees;
    @Inject
    private PerformanceService performance;

    /** A ledger that can be counted before it is written. */
    record Source<R>(Ledger<R> ledger, LongSupplier count, Supplier<Stream<R>> rows) {

        /** One whose rows are few enough to lie in memory. */
        static <R> Source<R> of(Ledger<R> ledger, List<R> rows) {
            return new Source<>(ledger, rows::size, rows::stream);
        }

        long size() {
            return count.getAsLong();
        }

        void write(Imprint imprint, OutputStream out, ExportProgress progress) {
            AtomicLong written = new AtomicLong();
            ledger.write(rows.get().peek(row -> progress.done(written.incrementAndGet())), imprint, out);
        }
    }

    /** @param year left aside by the list of what is late today */
    Source<?> of(String name, int year) {
        return switch (name) {
            case "project-ledger" -> new Source<>(Ledgers.projectLedger(year), () -> projects.countSubmitted(year),
                    () -> EveryPage.after(after -> projects.listSubmitted(year, after), ProjectView::applicationNumber).map(rows::project));
            case "budget-execution" -> new Source<>(Ledgers.budgetExecution(year), () -> countLines(year), () -> projectsWithLines(year)
                    .flatMap(number -> rows.budget(projects.viewProject(number), year).stream()));
            case "annual-budget" -> Source.of(Ledgers.annualBudget(year), annual(year));
            case "carry-over" -> Source.of(Ledgers.carryOverList(year), carryOver(year));
            case "contract-ledger" -> new Source<>(Ledgers.contractLedger(year), () -> contracts.countSigned(year),
                    () -> EveryPage.after(after -> contracts.listSigned(year, after), ContractSummary::number).map(rows::contract));
            case "cost-ledger" -> new Source<>(Ledgers.costLedger(year), () -> costs.countClaimed(year),
                    () -> EveryPage.after(after -> costs.listClaimed(year, after), CostView::number).map(rows::cost));
            case "payment-ledger" -> new Source<>(Ledgers.paymentLedger(year), () -> payments.countPaid(year),
                    () -> EveryPage.after(after -> payments.listPaid(year, after), PaymentView::number).map(rows::payment));
            case "performance-table" -> new Source<>(Ledgers.performanceTable(year), () -> reported(year).count(),
                    () -> reported(year).flatMap(this::performance));
            case "expert-fees" -> Source.of(Ledgers.expertFeeLedger(year), committees.listExpertFees(year).stream().map(LedgerRows::fee).toList());
            case OVERDUE -> overdue();
            default -> throw new IllegalArgumentException(name);
        };
    }

    Imprint imprint(String name) {
        return parts.imprint(name);
    }

    private List<AnnualBudgetRow> annual(int year) {
        return annual.listOfYear(year).stream().flatMap(round -> LedgerRows.annual(round).stream()).toList();
    }

    private List<CarryOverRow> carryOver(int year) {
        return closings.listOfYear(year).stream().flatMap(list -> LedgerRows.carryOver(list).stream()).toList();
    }

    private Source<OverdueRow> overdue() {
        return Source.of(Ledgers.overdueList(), late.find());
    }

    private long countLines(int year) {
        Map<String, Long> lines = budgets.countLines(year);
        return projects.listApprovedNumbers().stream().mapToLong(number -> lines.getOrDefault(number, 0L)).sum();
    }

    private Stream<String> projectsWithLines(int year) {
        Map<String, Long> lines = budgets.countLines(year);
        return projects.listApprovedNumbers().stream().filter(lines::containsKey);
    }

    private Stream<String> reported(int year) {
        List<String> reported = performance.listReported(year);
        return reported.isEmpty() ? Stream.empty() : projects.listApprovedNumbers().stream().filter(Set.copyOf(reported)::contains);
    }

    private Stream<PerformanceRow> performance(String number) {
        return performance.findReview(number).map(review -> rows.performance(review, projects.viewProject(number).applicantName())).stream();
    }
}
