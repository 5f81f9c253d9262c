package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.budget.AnnualView;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetStatus;
import org.yangguang.budget.BudgetView;
import org.yangguang.budget.ClosingView;
import org.yangguang.contract.ContractKind;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractSummary;
import org.yangguang.contract.ContractView;
import org.yangguang.cost.CostView;
import org.yangguang.cost.InvoiceView;
import org.yangguang.payment.PaymentView;
import org.yangguang.performance.PerformanceView;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.AnnualBudgetRow;
import org.yangguang.reports.BudgetExecutionRow;
import org.yangguang.reports.CarryOverRow;
import org.yangguang.reports.ContractLedgerRow;
import org.yangguang.reports.CostLedgerRow;
import org.yangguang.reports.ExpertFeeRow;
import org.yangguang.reports.PaymentLedgerRow;
import org.yangguang.reports.PerformanceRow;
import org.yangguang.reports.ProjectLedgerRow;
import org.yangguang.reports.WorklistRow;
import org.yangguang.shared.Money;
import org.yangguang.tender.ExpertFeeView;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.TaskRow;

/** Records of the stages as rows of the ledgers, in the official words. */
@Dependent
class LedgerRows {

    @Inject
    private BudgetService budgets;
    @Inject
    private ContractService contracts;

    ProjectLedgerRow project(ProjectView project) {
        List<BudgetBalanceView> balances = project.number() == null ? List.of() : budgets.findBalances(project.number());
        return new ProjectLedgerRow(project.number(), project.applicationNumber(), project.title(), project.programmeName(),
                project.regionName(), project.applicantName(), FormTexts.of("project.mode." + project.mode().word()),
                FormTexts.of("project.status." + project.status().word()), day(project.approvedAt()), yuan(project.approvedAmount()),
                sum(balances, BudgetBalanceView::allotted), sum(balances, BudgetBalanceView::contracted), sum(balances, BudgetBalanceView::confirmed),
                sum(balances, BudgetBalanceView::paid));
    }

    /** The lines of the budget in force with their balances; none before the approval. */
    List<BudgetExecutionRow> budget(ProjectView project) {
        return budget(project, (line, balance) -> true);
    }

    /** Of those the lines of a year, and those carried over into it. */
    List<BudgetExecutionRow> budget(ProjectView project, int year) {
        return budget(project, (line, balance) -> line.year() == year || balance != null && Integer.valueOf(year).equals(balance.carriedInto()));
    }

    private List<BudgetExecutionRow> budget(ProjectView project, BiPredicate<BudgetView.Line, BudgetBalanceView> which) {
        List<BudgetExecutionRow> rows = new ArrayList<>();
        if (project.number() == null) {
            return rows;
        }
        Map<String, BudgetBalanceView> balances = budgets.findBalances(project.number()).stream()
                .collect(Collectors.toMap(BudgetBalanceView::lineCode, Function.identity()));
        BudgetView budget = budgets.listVersions(project.number()).stream().filter(b -> b.status() == BudgetStatus.APPROVED)
                .reduce((a, b) -> b).orElse(null);
        if (budget != null) {
            budget.lines().stream().filter(line -> which.test(line, balances.get(line.code())))
                    .forEach(line -> rows.add(row(project, budget, line, balances.get(line.code()))));
        }
        return rows;
    }

    private static BudgetExecutionRow row(ProjectView project, BudgetView budget, BudgetView.Line line, BudgetBalanceView balance) {
        return new BudgetExecutionRow(line.code(), project.number(), project.title(), line.item(), line.year(),
                FormParts.code(line.function(), line.functionName()), FormParts.code(line.economic(), line.economicName()),
                FormTexts.of("budget.source." + line.source().word()), budget.documentNumber(),
                balance == null ? line.amount().yuan() : balance.allotted().yuan(), balance == null ? BigDecimal.ZERO : balance.contracted().yuan(),
                balance == null ? BigDecimal.ZERO : balance.confirmed().yuan(), balance == null ? BigDecimal.ZERO : balance.paid().yuan(),
                balance == null ? BigDecimal.ZERO : balance.carried().yuan(), balance == null ? BigDecimal.ZERO : balance.surplus().yuan(),
                balance == null ? null : FormTexts.of("budget.state." + balance.state()));
    }

    /** The rows of a year's round; the control figure is the whole programme's and told once. */
    static List<AnnualBudgetRow> annual(AnnualView round) {
        List<AnnualBudgetRow> rows = new ArrayList<>();
        for (AnnualView.Row row : round.rows()) {
            rows.add(new AnnualBudgetRow(round.number(), round.programmeName(), row.unitName(), row.projectNumber(), row.title(),
                    FormParts.code(row.function(), row.functionName()), FormParts.code(row.economic(), row.economicName()), yuan(row.proposed()),
                    rows.isEmpty() ? yuan(round.control()) : null, yuan(row.fitted()), FormTexts.of("budget.annual.status." + round.status().word()),
                    round.documentNumber(), round.approvedOn()));
        }
        return rows;
    }

    /** The lines of a year that is closed, or about to be. */
    static List<CarryOverRow> carryOver(ClosingView list) {
        return list.lines().stream().map(line -> new CarryOverRow(line.lineCode(), line.projectNumber(), line.title(), line.year(),
                line.available().yuan(), line.spent().yuan(), line.carried().yuan(), line.surplus().yuan(),
                FormTexts.of("budget.closing.outcome." + line.outcome().word()), list.financeName(), list.number(), list.documentNumber(),
                list.preparedByName(), list.signedByName(), day(list.signedAt()))).toList();
    }

    ContractLedgerRow contract(ContractSummary summary) {
        ContractView contract = contracts.contract(summary.number());
        return new ContractLedgerRow(contract.number(), contract.projectNumber(), contract.title(), contract.procurementNumber(),
                FormTexts.of("contract.kind." + contract.kind().word()), contract.supplierName(), contract.kind() == ContractKind.TASK_AGREEMENT ? null : contract.small() ? "是" : "否",
                FormTexts.of("contract.status." + contract.status().word()), contract.signedOn(), contract.completionOn(),
                yuan(contract.originalValue()), yuan(contract.value()), yuan(summary.confirmed()), yuan(summary.paid()));
    }

    CostLedgerRow cost(CostView cost) {
        return new CostLedgerRow(cost.number(), cost.project(), cost.title(), cost.contract(), cost.milestone() + " " + cost.milestoneTitle(),
                cost.supplierName(), FormTexts.of("cost.status." + cost.status().word()), yuan(cost.agreed()), yuan(cost.claimed()),
                yuan(cost.confirmed()), day(cost.claimedAt()), day(cost.confirmedAt()), cost.confirmedByName(),
                ContractForms.invoices(cost.invoices()), cost.invoices().stream().map(InvoiceView::issuedOn).max(Comparator.naturalOrder()).orElse(null));
    }

    PaymentLedgerRow payment(PaymentView payment) {
        return new PaymentLedgerRow(payment.number(), payment.project(), payment.title(), payment.contract(),
                payment.milestone() + " " + payment.milestoneTitle(), FormTexts.of("payment.kind." + payment.kind().word()),
                payment.supplierName(), payment.functionCode(), payment.economicCode(), yuan(payment.payable()),
                yuan(payment.recovered()), yuan(payment.amount()), payment.dueOn(), payment.paidOn(), payment.voucherNumber());
    }

    PerformanceRow performance(PerformanceView review, String applicant) {
        return new PerformanceRow(review.number(), review.projectNumber(), review.title(), applicant,
                FormTexts.of("performance.status." + review.status().word()), yuan(review.budget()), yuan(review.confirmed()),
                review.targets().size(), review.executionScore(), review.total(),
                review.grade() == null ? null : FormTexts.of("performance.grade." + review.grade().word()), review.reportedOn(), review.confirmedOn());
    }

    static ExpertFeeRow fee(ExpertFeeView fee) {
        return new ExpertFeeRow(fee.tender(), fee.project(), fee.title(), fee.agencyName(), fee.memberName(), fee.signedOn(), fee.hours(), yuan(fee.fee()), yuan(fee.travel()));
    }

    /** A line of a list of work, with the marks that the list shows. */
    static WorklistRow work(TaskRow row, LocalDateTime now) {
        OpenTask task = row.task();
        List<String> marks = new ArrayList<>();
        if (row.urgedAt() != null && row.completedAt() == null) {
            marks.add(FormTexts.of(task.dueAt() != null && task.dueAt().isBefore(now) ? "workflow.mostUrgentMark" : "workflow.urgentMark"));
        }
        if (row.returned()) {
            marks.add(FormTexts.of("workflow.returnedMark"));
        }
        if (row.cosigning()) {
            marks.add(FormTexts.of("workflow.cosigningMark"));
        }
        return new WorklistRow(FormTexts.task(task.stage(), task.key()), marks.isEmpty() ? null : String.join("、", marks), task.number(), task.title(),
                FormTexts.stage(task.stage()), task.subject(), yuan(row.amount()), row.holder(), row.sentByName(), task.createdAt(), task.dueAt(),
                FormTexts.outcome(task.stage(), row.outcome()), row.completedAt());
    }

    static BigDecimal yuan(Money amount) {
        return amount == null ? null : amount.yuan();
    }

    private static BigDecimal sum(List<BudgetBalanceView> balances, Function<BudgetBalanceView, Money> of) {
        return Money.sum(balances.stream().map(of).toList()).yuan();
    }

    private static LocalDate day(LocalDateTime at) {
        return at == null ? null : at.toLocalDate();
    }
}
