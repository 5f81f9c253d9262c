package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneView;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Forms;
import org.yangguang.selection.DecidedByList;
import org.yangguang.selection.ListService;
import org.yangguang.shared.Money;

/** What an approval form says about its record, stage by stage. */
@Dependent
class ApprovalFacts {

    /**
     * @param subjects       business keys under which the steps of the record are kept
     * @param documentNumber 文号, else the record's number
     * @param amountLabel    null when the form is about no amount
     * @param decided        the decision on the list by which it was approved, which is no step of the record; null for none
     */
    record Facts(ProjectView project, List<String> subjects, String documentNumber, List<Fact> facts, String amountLabel, Money amount,
                 DecidedByList decided) {

        Facts(ProjectView project, List<String> subjects, String documentNumber, List<Fact> facts, String amountLabel, Money amount) {
            this(project, subjects, documentNumber, facts, amountLabel, amount, null);
        }
    }

    @Inject
    private ProjectService projects;
    @Inject
    private ListService lists;
    @Inject
    private BudgetService budgets;
    @Inject
    private ContractService contracts;
    @Inject
    private CostService costs;
    @Inject
    private PaymentService payments;

    Facts of(String stage, String number) {
        return switch (stage) {
            case "budget" -> budget(number);
            case "contract" -> contract(number);
            case "implementation" -> PaperStage.of(number).equals(stage) ? milestone(number) : milestones(number);
            case "cost" -> cost(number.startsWith("QR-") ? costs.viewCost(number) : costs.viewOfMilestone(number));
            case "payment" -> payment(number.startsWith("ZF-") ? payments.viewPayment(number) : payments.viewOfMilestone(number));
            default -> project(number);
        };
    }

    private Facts project(String number) {
        ProjectView project = projects.viewProject(number);
        Money amount = project.approvedAmount() == null ? project.requestedAmount() : project.approvedAmount();
        List<Fact> facts = new ArrayList<>(common(project));
        DecidedByList decided = lists.findDecision(project.applicationNumber()).orElse(null);
        if (decided != null) {
            facts.addAll(byList(decided));
        }
        return new Facts(project, List.of(project.applicationNumber()), project.knownAs(), facts,
                project.approvedAmount() == null ? "申请金额" : "批准金额", amount, decided);
    }

    /** By which list, decision and minutes it was decided: the application's own steps end with its examination. */
    private static List<Fact> byList(DecidedByList decided) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("项目清单", decided.list() + "　" + decided.title()));
        facts.add(Fact.pair("决定编号", decided.decisionNumber(), "决定日期", Forms.day(decided.decidedAt().toLocalDate())));
        facts.add(Fact.of("清单意见", FormTexts.of("selection.row." + decided.outcome().word()) + (decided.reason() == null ? "" : "：" + decided.reason())));
        if (decided.minutesNumber() != null) {
            facts.add(Fact.pair("会议纪要", decided.minutesNumber(), "会议日期", Forms.day(decided.minutesDate())));
        }
        if (decided.minutesExtract() != null) {
            facts.add(Fact.of("纪要摘录", decided.minutesExtract()));
        }
        return facts;
    }

    private Facts budget(String number) {
        ProjectView project = projects.viewProject(number);
        BudgetView budget = budgets.budget(number);
        List<Fact> facts = new ArrayList<>(common(project));
        budget.lines().forEach(l -> facts.add(Fact.of(String.valueOf(l.year()), l.item() + "　" + l.function() + " " + l.functionName()
                + " / " + l.economic() + " " + l.economicName() + "　" + yuan(l.amount()))));
        return new Facts(project, List.of(project.applicationNumber()), budget.documentNumber() == null ? number : budget.documentNumber(), facts,
                "预算金额", budget.total());
    }

    private Facts contract(String number) {
        ContractView contract = contracts.contract(number);
        ProjectView project = projects.project(contract.applicationNumber());
        List<Fact> facts = agreed(project, contract);
        return new Facts(project, List.of(contract.number()), contract.documentNumber() == null ? number : contract.documentNumber(), facts, "合同金额",
                contract.value());
    }

    /** The performance of a whole contract is decided on milestone by milestone. */
    private Facts milestones(String number) {
        Facts whole = contract(number);
        return new Facts(whole.project(), contracts.contract(number).milestones().stream().map(MilestoneView::number).toList(),
                whole.documentNumber(), whole.facts(), whole.amountLabel(), whole.amount());
    }

    private Facts milestone(String number) {
        ContractView contract = contracts.contractOfMilestone(number);
        ProjectView project = projects.project(contract.applicationNumber());
        MilestoneView milestone = contract.milestone(number);
        List<Fact> facts = agreed(project, contract);
        facts.add(Fact.of("里程碑", milestone.number() + "　" + milestone.name()));
        return new Facts(project, List.of(number), number, facts, "里程碑价款", milestone.instalment());
    }

    private static List<Fact> agreed(ProjectView project, ContractView contract) {
        List<Fact> facts = new ArrayList<>(common(project));
        facts.add(Fact.pair("合同编号", contract.number(), "承建单位", contract.supplierName()));
        return facts;
    }

    private Facts cost(CostView cost) {
        ProjectView project = projects.project(cost.application());
        List<Fact> facts = new ArrayList<>(common(project));
        facts.add(Fact.pair("合同编号", cost.contract(), "承建单位", cost.supplierName()));
        facts.add(Fact.of("里程碑", cost.milestone() + "　" + cost.milestoneTitle()));
        if (cost.claimed() != null) {
            facts.add(Fact.pair("申报金额", yuan(cost.claimed()), "核减金额", yuan(cost.cut())));
        }
        return new Facts(project, List.of(cost.milestone()), cost.number(), facts, cost.confirmed() == null ? "申报金额" : "确认金额",
                cost.confirmed() == null ? cost.claimed() : cost.confirmed());
    }

    private Facts payment(PaymentView payment) {
        ProjectView project = projects.project(payment.application());
        List<Fact> facts = new ArrayList<>(common(project));
        facts.add(Fact.pair("合同编号", payment.contract(), "收款单位", payment.supplierName()));
        facts.add(Fact.of("里程碑", payment.milestone() + "　" + payment.milestoneTitle()));
        return new Facts(project, List.of(payment.milestone()), payment.number() == null ? payment.milestone() : payment.number(), facts, "拨款金额",
                payment.amount());
    }

    private static String yuan(Money amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount.yuan()) + " 元";
    }

    private static List<Fact> common(ProjectView project) {
        return List.of(Fact.pair("项目编号", project.number(), "申报编号", project.applicationNumber()),
                Fact.of("申报单位", project.applicantName()), Fact.of("专项名称", project.programmeName()));
    }
}
