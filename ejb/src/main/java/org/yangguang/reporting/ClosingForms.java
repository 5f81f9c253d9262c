package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yangguang.acceptance.AcceptanceService;
import org.yangguang.acceptance.AcceptanceView;
import org.yangguang.acceptance.HandoverItemView;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.ClosingService;
import org.yangguang.budget.ClosingView;
import org.yangguang.performance.PerformanceService;
import org.yangguang.performance.PerformanceView;
import org.yangguang.performance.TargetView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Opinion;
import org.yangguang.reports.Table.Layout;
import org.yangguang.reports.Table;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;

/** The forms of performance, acceptance and a year's end: what each says. Their doors are in {@link FormsService}. */
@Dependent
class ClosingForms {

    private static final List<String> HANDOVER = List.of("编号", "名称", "数量", "金额", "备注");

    @Inject
    private FormParts parts;
    @Inject
    private ProjectService projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private ClosingService closings;
    @Inject
    private PerformanceService performance;
    @Inject
    private AcceptanceService acceptances;

    PrintedPaper performance(String number) {
        PerformanceView review = performance.review(number);
        if (review.reportedOn() == null) {
            throw new NotFound("performanceReview", number);
        }
        ProjectView project = projects.project(review.applicationNumber());
        List<Entry> entries = new ArrayList<>(FormParts.project(project));
        entries.add(FormParts.amount("项目预算", review.budget()));
        entries.add(Fact.pair("确认费用", FormParts.yuan(review.confirmed()) + " 元", "预算执行率", percent(review.executionRate())));
        entries.add(new Table(Layout.TARGET, "绩效指标完成情况", List.of("指标", "目标值", "完成值", "分值", "得分", "佐证"),
                review.targets().stream().map(t -> Arrays.asList(FormTexts.of("performance.kind." + t.kind().word()) + "　" + t.name(), target(t), actual(t),
                        FormParts.number(t.weight()), FormParts.number(t.score()), t.evidence())).toList(),
                review.total() == null ? null : Arrays.asList("执行率得分 " + FormParts.number(review.executionScore()), null, null, "总分",
                        FormParts.number(review.total()), null)));
        if (review.total() != null) {
            entries.add(Fact.pair("总分", FormParts.number(review.total()), "等级", FormTexts.of("performance.grade." + review.grade().word())));
        }
        entries.add(Fact.of("自评总结", review.summary()));
        entries.add(Fact.pair("自评日期", Forms.day(review.reportedOn()), "审定日期", Forms.day(review.confirmedOn())));
        if (review.recomputedOn() != null) {
            entries.add(Fact.of("执行率重算", "结项时于" + Forms.day(review.recomputedOn()) + "按最终确认费用重算。"));
        }
        entries.addAll(parts.opinions(review.applicationNumber(), "performance"));
        entries.add(parts.papers(review.number()));
        return parts.print("performance-" + review.number(), "专项资金项目绩效评价报告", review.number(),
                FormTexts.of("performance.status." + review.status().word()), entries);
    }

    PrintedPaper certificate(String number) {
        AcceptanceView acceptance = acceptances.acceptance(number);
        if (acceptance.certifiedOn() == null) {
            throw new NotFound("certificate", number);
        }
        ProjectView project = projects.project(acceptance.applicationNumber());
        List<BudgetBalanceView> balances = budgets.findBalances(project.number());
        List<Entry> entries = new ArrayList<>(FormParts.project(project));
        entries.add(Fact.pair("完成日期", Forms.day(acceptance.completedOn()), "申请日期", Forms.day(acceptance.appliedOn())));
        entries.add(Fact.pair("验收日期", Forms.day(acceptance.inspectedOn()), "验收次数", acceptance.rounds() + "次"));
        entries.add(Fact.of("验收人员", acceptance.inspectors()));
        entries.add(Fact.of("完成情况", acceptance.summary()));
        entries.add(FormParts.amount("确认费用", sum(balances, BudgetBalanceView::confirmed)));
        entries.add(Fact.pair("预算金额", FormParts.yuan(sum(balances, BudgetBalanceView::allotted)) + " 元", "合同金额",
                FormParts.yuan(sum(balances, BudgetBalanceView::contracted)) + " 元"));
        entries.add(new Table(Layout.CHECK, "验收内容与结论", List.of("序号", "验收内容", "验收标准", "结论", "说明"),
                acceptance.items().stream().map(i -> Arrays.asList(String.valueOf(i.position()), i.name(), i.criterion(),
                        i.passed() == null ? null : i.passed() ? "合格" : "不合格", i.remark())).toList(), null));
        if (acceptance.rectification() != null) {
            entries.add(Fact.of("整改情况", acceptance.rectification()));
        }
        entries.add(Fact.of("验收结论", "经验收，本项目验收合格，准予颁发验收证书。"));
        entries.addAll(parts.opinions(acceptance.applicationNumber(), "acceptance", Set.of("inspectAcceptance", "issueCertificate")));
        entries.add(Fact.pair("颁证日期", Forms.day(acceptance.certifiedOn()), "签发人", parts.person(acceptance.certifiedBy())));
        return parts.print("certificate-" + acceptance.number(), parts.ministry(acceptance.buyer()) + "专项资金项目验收证书", acceptance.number(),
                null, entries);
    }

    PrintedPaper handover(String number) {
        AcceptanceView acceptance = acceptances.acceptance(number);
        if (acceptance.handedOverOn() == null) {
            throw new NotFound("handover", number);
        }
        ProjectView project = projects.project(acceptance.applicationNumber());
        List<Entry> entries = new ArrayList<>(FormParts.project(project));
        entries.add(Fact.pair("移交日期", Forms.day(acceptance.handedOverOn()), "接收日期", Forms.day(acceptance.receivedOn())));
        entries.add(new Table(Layout.HANDOVER, "档案移交清单", HANDOVER, rows(acceptance.archive()), null));
        if (acceptance.assets().isEmpty()) {
            entries.add(Fact.of("资产移交", "无资产移交。" + (acceptance.noAssetsReason() == null ? "" : acceptance.noAssetsReason())));
        } else {
            Money value = Money.sum(acceptance.assets().stream().map(HandoverItemView::amount).toList());
            entries.add(new Table(Layout.HANDOVER, "资产移交清单（单位：元）", HANDOVER, rows(acceptance.assets()),
                    Arrays.asList("合计", null, null, FormParts.yuan(value), null)));
            entries.add(FormParts.amount("资产总值", value));
        }
        entries.addAll(parts.opinions(acceptance.applicationNumber(), "acceptance", Set.of("handOver", "receiveHandover")));
        return parts.print("handover-" + acceptance.number(), "专项资金项目移交清单", acceptance.number(), null, entries);
    }

    /** 年终结转结余清单, with the two hands that it needs; before the signature it says so. */
    PrintedPaper carryOver(String number) {
        ClosingView list = closings.viewClosing(number);
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.pair("预算年度", String.valueOf(list.year()), "财务部门", list.financeName()));
        entries.add(Fact.pair("签批文号", list.documentNumber(), "签批日期", list.signedAt() == null ? null : Forms.day(list.signedAt().toLocalDate())));
        entries.add(new Table(Layout.CARRY, "结转结余明细（单位：元）", List.of("预算行、项目", "本年可用", "本年支付", "结转下年", "结余收回", "处理"),
                list.lines().stream().map(l -> Arrays.asList(l.lineCode() + "　" + l.title(), FormParts.yuan(l.available()), FormParts.yuan(l.spent()),
                        FormParts.yuan(l.carried()), FormParts.yuan(l.surplus()), FormTexts.of("budget.closing.outcome." + l.outcome().word()))).toList(),
                Arrays.asList("合计", FormParts.yuan(list.available()), FormParts.yuan(list.spent()), FormParts.yuan(list.carried()),
                        FormParts.yuan(list.surplus()), null)));
        entries.add(FormParts.amount("结转下年", list.carried()));
        entries.add(FormParts.amount("结余收回", list.surplus()));
        entries.add(new Opinion("编制", "本清单按账面逐行编列，可用等于支付、结转与结余之和。", "已编制", list.preparedByName(), null, list.preparedAt()));
        if (list.signed()) {
            entries.add(new Opinion("签批", list.opinion(), "已签批", list.signedByName(), null, list.signedAt()));
        }
        return parts.print("carry-over-" + list.number(), "专项资金年终结转结余清单", list.number(), list.signed() ? null : "未签批", entries);
    }

    private static List<List<String>> rows(List<HandoverItemView> items) {
        return items.stream().map(i -> Arrays.asList(i.code(), i.name(), String.valueOf(i.quantity()), FormParts.yuan(i.amount()), i.remark())).toList();
    }

    private static String target(TargetView target) {
        return target.quantitative() ? FormParts.code(FormParts.number(target.target()), target.unit()) : target.targetText();
    }

    private static String actual(TargetView target) {
        String figure = target.quantitative() && target.actual() != null ? FormParts.code(FormParts.number(target.actual()), target.unit()) : null;
        return Stream.of(figure, target.actualText()).filter(part -> part != null && !part.isBlank()).reduce((a, b) -> a + "　" + b).orElse(null);
    }

    private static String percent(java.math.BigDecimal rate) {
        return rate == null ? null : FormParts.number(rate) + "%";
    }

    private static Money sum(List<BudgetBalanceView> balances, Function<BudgetBalanceView, Money> of) {
        return Money.sum(balances.stream().map(of).toList());
    }
}
