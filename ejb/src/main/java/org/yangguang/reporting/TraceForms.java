package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Table;
import org.yangguang.reports.Table.Layout;

/** 资金追溯单: what the sheet says. Its door is in {@link TraceService}. */
@Dependent
class TraceForms {

    @Inject
    private FormParts parts;
    @Inject
    private ProjectService projects;

    PrintedPaper sheet(PaymentTrace trace) {
        PaymentView payment = trace.payment();
        ProjectView project = projects.project(payment.project());
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("项目名称", project.title()));
        entries.add(Fact.pair("项目编号", project.number(), "合同编号", payment.contract()));
        entries.add(Fact.pair("收款单位", payment.supplierName(), "里程碑", payment.milestone() + "　" + payment.milestoneTitle()));
        entries.add(Fact.pair("支付凭证号", payment.voucherNumber(), "支付日期", Forms.day(payment.paidOn())));
        entries.add(FormParts.amount(payment.voucherNumber() == null ? "拟付金额" : "支付金额", payment.amount()));
        entries.add(way(trace));
        if (!trace.items().isEmpty()) {
            entries.add(items(trace));
        }
        if (!trace.lines().isEmpty()) {
            entries.add(lines(trace));
        }
        return parts.print("trace-" + payment.number(), parts.ministry(project.buyer()) + "专项资金追溯单", payment.number(),
                FormTexts.of("payment.status." + payment.status().word()), entries);
    }

    private static Table way(PaymentTrace trace) {
        return new Table(Layout.MILESTONE, "来龙去脉（单位：元）", List.of("环节、编号", "决定人", "日期", "金额", "凭证、文号"),
                trace.steps().stream().map(s -> Arrays.asList(FormTexts.of("trace.stage." + s.stage().word()) + "　" + s.number()
                                + (s.title() == null ? "" : "\n" + s.title()), s.decidedBy(), Forms.day(s.decidedOn()), FormParts.yuan(s.amount()), s.document()))
                        .toList(), null);
    }

    private static Table items(PaymentTrace trace) {
        return new Table(Layout.CARRY, trace.advance() ? "按合同明细分摊（预付款按明细金额比例，单位：元）" : "按合同明细分摊（单位：元）",
                List.of("合同明细", "投标报价", trace.advance() ? "明细金额" : "确认金额", "抵扣预付款", "本次支付", "采购编号"),
                trace.items().stream().map(i -> Arrays.asList(i.item() + ". " + i.name() + (i.description() == null ? "" : "\n" + i.description()),
                        i.bid() == null ? null : FormParts.yuan(i.bid().amount()), FormParts.yuan(i.accepted()), FormParts.yuan(i.recovered()), FormParts.yuan(i.paid()),
                        i.bid() == null ? null : i.bid().procurement() + (i.bid().lot() == null ? "" : "-" + i.bid().lot()))).toList(),
                Arrays.asList("合计", null, FormParts.yuan(trace.acceptedOnItems()), FormParts.yuan(trace.recoveredOnItems()), FormParts.yuan(trace.paidOnItems()), null));
    }

    private static Table lines(PaymentTrace trace) {
        return new Table(Layout.BUDGET, trace.booked() ? "列支预算行（单位：元）" : "拟列支预算行（单位：元）", List.of("年度", "预算行", "功能分类", "经济分类", "资金来源", "金额"),
                trace.lines().stream().map(l -> Arrays.asList(String.valueOf(l.line().year()), l.line().code() + (l.line().item() == null ? "" : "\n" + l.line().item()),
                        FormParts.code(l.line().function(), l.line().functionName()), FormParts.code(l.line().economic(), l.line().economicName()),
                        FormTexts.of("budget.source." + l.line().source().word()), FormParts.yuan(l.amount()))).toList(),
                Arrays.asList(null, "合计", null, null, null, FormParts.yuan(trace.onLines())));
    }
}
