package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.appraisal.AppraisalView;
import org.yangguang.appraisal.OpinionStatus;
import org.yangguang.appraisal.OpinionView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetStatus;
import org.yangguang.budget.BudgetView;
import org.yangguang.project.Indicator;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.project.ProposalForm;
import org.yangguang.project.ProposalService;
import org.yangguang.project.ProposalView;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Opinion;
import org.yangguang.reports.Table;
import org.yangguang.reports.Table.Layout;
import org.yangguang.shared.NotFound;

/** The forms of project, budget and appraisal: what each says. Their doors are in {@link FormsService}. */
@Dependent
class EarlyForms {

    private static final List<String> ESTIMATE = List.of("支出项目", "测算依据", "数量", "单位", "单价", "金额");
    private static final List<String> INDICATORS = List.of("类型", "指标", "目标值", "分值");

    @Inject
    private FormParts parts;
    @Inject
    private ProjectService projects;
    @Inject
    private ProposalService proposals;
    @Inject
    private BudgetService budgets;
    @Inject
    private AppraisalService appraisals;

    PrintedPaper application(String number) {
        ProposalView proposal = proposals.viewProposal(number);
        ProjectView project = proposal.project();
        ProposalForm form = proposal.form();
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("项目名称", project.title()));
        entries.add(Fact.pair("专项名称", project.programmeName(), "申报通知", project.callNumber()));
        entries.add(Fact.pair("申报单位", project.applicantName(), "推荐单位", project.recommenderName()));
        entries.add(Fact.pair("实施地区", project.regionName(), "实施方式", project.mode() == null ? null : FormTexts.of("project.mode." + project.mode().word())));
        entries.add(Fact.pair("联系人", form.contactName(), "联系电话", form.contactPhone()));
        entries.add(Fact.pair("开始日期", Forms.day(project.startsOn()), "完成日期", Forms.day(project.endsOn())));
        entries.add(Fact.of("立项目的", form.purpose()));
        entries.add(Fact.of("实施计划", form.plan()));
        entries.add(Fact.of("预期成果", form.expectedResults()));
        List<List<String>> lines = form.lines().stream().map(l -> row(l.item(), l.basis(), FormParts.number(l.quantity()), l.unit(),
                FormParts.yuan(l.unitPrice()), FormParts.yuan(l.amount()))).toList();
        entries.add(new Table(Layout.ESTIMATE, "经费测算表（单位：元）", ESTIMATE, lines, row("合计", null, null, null, null, FormParts.yuan(proposal.total()))));
        entries.add(FormParts.amount("申请金额", proposal.total()));
        entries.add(indicators(form.indicators()));
        if (project.applicationNumber() != null) {
            entries.addAll(parts.opinions(project.applicationNumber(), "project", Set.of("recommendProposal", "correctProposal")));
        }
        // papers that came with the application bear the number that its draft had
        entries.add(Fact.attachments(parts.paperNames(Stream.of(project.draftNumber(), project.applicationNumber())
                .filter(Objects::nonNull).toList())));
        return parts.print("application-" + project.knownAs(), "专项资金项目申报书",
                project.applicationNumber() == null ? project.draftNumber() : project.applicationNumber(),
                project.submittedAt() == null ? "草稿，未提交" : "提交日期　" + Forms.day(project.submittedAt().toLocalDate()), entries);
    }

    PrintedPaper budget(String number) {
        ProjectView project = projects.viewProject(number);
        BudgetView budget = project.number() == null ? null : budgets.listVersions(project.number()).stream()
                .filter(b -> b.status() == BudgetStatus.APPROVED).reduce((a, b) -> b).orElse(null);
        if (budget == null) {
            throw new NotFound("budget", number);
        }
        List<Entry> entries = new ArrayList<>(FormParts.project(project));
        entries.add(Fact.pair("立项批准", FormParts.yuan(budget.approvedAmount()) + " 元", "预算版次", "第" + budget.revision() + "版"));
        entries.add(new Table(Layout.BUDGET, "预算明细（单位：元）", List.of("年度", "支出事项", "功能分类", "经济分类", "资金来源", "金额"),
                budget.lines().stream().map(l -> row(String.valueOf(l.year()), l.item() + (l.procured() ? "（政府采购）" : ""),
                        FormParts.code(l.function(), l.functionName()), FormParts.code(l.economic(), l.economicName()),
                        FormTexts.of("budget.source." + l.source().word()), FormParts.yuan(l.amount()))).toList(),
                row("合计", null, null, null, null, FormParts.yuan(budget.total()))));
        entries.add(FormParts.amount("批复金额", budget.total()));
        entries.add(indicators(budget.targets()));
        entries.add(Fact.pair("批复日期", Forms.day(budget.approvedOn()), "批复人", parts.person(budget.approvedBy())));
        entries.addAll(parts.opinions(project.applicationNumber(), "budget"));
        return parts.print("budget-" + project.number() + "-" + budget.revision(), parts.ministry(project.buyer()) + "专项资金项目预算批复",
                budget.documentNumber(), null, entries);
    }

    PrintedPaper appraisal(String number) {
        AppraisalView appraisal = number.startsWith("PS-") ? appraisals.viewAppraisal(number)
                : appraisals.findAppraisal(projects.project(number).applicationNumber()).orElseThrow(() -> new NotFound("appraisal", number));
        List<OpinionView> given = appraisal.current().stream().filter(o -> o.status() == OpinionStatus.GIVEN && o.total() != null).toList();
        if (given.isEmpty()) {
            throw new NotFound("appraisal", number);
        }
        ProjectView project = projects.project(appraisal.applicationNumber());
        List<Entry> entries = new ArrayList<>(FormParts.project(project));
        entries.add(Fact.pair("论证轮次", "第" + appraisal.round() + "轮", "专家人数", given.size() + "人"));
        entries.add(Fact.pair("权重", "前瞻性" + weight(appraisal.weights().foresight()) + "　科学性" + weight(appraisal.weights().science())
                + "　实用性" + weight(appraisal.weights().practicality()) + "　系统性" + weight(appraisal.weights().system()),
                "通过分数", "通过 " + FormParts.number(appraisal.weights().pass()) + "　修改后通过 " + FormParts.number(appraisal.weights().passWithChanges())));
        entries.add(new Table(Layout.MARK, "专家评分", List.of("专家", "前瞻性", "科学性", "实用性", "系统性", "总分", "建议"),
                given.stream().map(o -> row(o.expertName(), FormParts.number(o.foresight()), FormParts.number(o.science()),
                        FormParts.number(o.practicality()), FormParts.number(o.system()), o.total().toPlainString(),
                        FormTexts.of("appraisal.outcome." + o.advice().outcome()))).toList(),
                appraisal.average() == null ? null : row("平均", null, null, null, null, appraisal.average().toPlainString(), null)));
        given.forEach(o -> entries.add(new Opinion("专家评审\n意　　见", o.remarks(), FormTexts.of("appraisal.outcome." + o.advice().outcome()),
                o.expertName(), null, o.givenAt())));
        if (appraisal.conclusion() != null) {
            entries.add(new Opinion("论证结论", appraisal.conclusionText(), FormTexts.of("appraisal.outcome." + appraisal.conclusion().outcome()),
                    parts.person(appraisal.concludedBy()), null, appraisal.concludedAt()));
        }
        return parts.print("appraisal-" + appraisal.number(), "专项资金项目专家论证意见书", appraisal.number(), null, entries);
    }

    private static Table indicators(List<Indicator> indicators) {
        return new Table(Layout.INDICATOR, "绩效目标", INDICATORS, indicators.stream().map(i -> row(
                i.kind() == null ? null : FormTexts.of("project.kind." + i.kind().word()), i.name(), target(i), FormParts.number(i.weight()))).toList(), null);
    }

    private static String target(Indicator indicator) {
        return indicator.quantitative() ? FormParts.code(FormParts.number(indicator.target()), indicator.unit()) : indicator.targetText();
    }

    private static String weight(BigDecimal percent) {
        return FormParts.number(percent) + "%";
    }

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }
}
