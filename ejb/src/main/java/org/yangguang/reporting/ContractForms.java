package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.contract.AmendmentView;
import org.yangguang.contract.ContractItemView;
import org.yangguang.contract.ContractKind;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.SecurityKind;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.cost.Deductions;
import org.yangguang.cost.InvoiceView;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Table;
import org.yangguang.reports.Table.Layout;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;

/** The forms of contract, implementation and cost: what each says. Their doors are in {@link FormsService}. */
@Dependent
class ContractForms {

    private static final Set<String> SIGNING = Set.of("signAsSupplier", "signAsBuyer", "acceptTaskAgreement", "approveAllotment");

    @Inject
    private FormParts parts;
    @Inject
    private ProjectService projects;
    @Inject
    private ContractService contracts;
    @Inject
    private ImplementationService implementation;
    @Inject
    private CostService costs;

    PrintedPaper contractCover(String number) {
        ContractView contract = contracts.contract(number);
        boolean grant = contract.kind() == ContractKind.TASK_AGREEMENT;
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of(grant ? "任务名称" : "合同名称", contract.title()));
        entries.add(Fact.pair("项目编号", contract.projectNumber(), grant ? "下达文号" : "采购编号",
                grant ? contract.documentNumber() : contract.procurementNumber()));
        entries.add(Fact.of(grant ? "下达单位" : "采购人\n（甲方）", parts.fullName(contract.buyer())));
        entries.add(Fact.of(grant ? "承担单位" : "承建单位\n（乙方）", contract.supplierName()
                + (contract.partners() == null ? "" : "（牵头人）、" + contract.partners() + "（联合体各方共同签订，对采购人承担连带责任）") + (contract.small() && !grant ? "（中小企业）" : "")));
        entries.add(FormParts.amount(grant ? "下达金额" : "合同金额", contract.value()));
        entries.add(Fact.pair("签订日期", Forms.day(contract.signedOn()), "完成日期", Forms.day(contract.completionOn())));
        entries.add(Fact.pair("验收期限", contract.acceptanceDays() + "个工作日", "付款期限", contract.paymentTermDays() + "日"));
        entries.add(Fact.pair("预付款", advance(contract), "履约保证金", security(contract)));
        if (contract.supervisor() != null) {
            entries.add(Fact.of("监理单位", parts.organisation(contract.supervisor())));
        }
        entries.add(new Table(Layout.ESTIMATE, grant ? "任务内容（单位：元）" : "合同标的（单位：元）", List.of("名称", "规格", "数量", "单位", "单价", "金额"),
                contract.items().stream().map(i -> Arrays.asList(i.name(), i.specification(), FormParts.number(i.quantity()), i.unit(),
                        FormParts.yuan(i.unitPrice()), FormParts.yuan(i.amount()))).toList(),
                Arrays.asList("合计", null, null, null, null, FormParts.yuan(Money.sum(contract.items().stream().map(i -> i.amount()).toList())))));
        entries.add(new Table(Layout.MILESTONE, "里程碑与付款（单位：元）", List.of("里程碑", "性质", "约定日期", "付款金额", "抵扣预付款"),
                contract.milestones().stream().map(m -> Arrays.asList(m.number() + " " + m.name(), FormTexts.of("contract.milestoneKind." + m.kind().word()),
                        Forms.day(m.dueOn()), FormParts.yuan(m.instalment()), FormParts.yuan(m.advanceShare()))).toList(),
                Arrays.asList("合计", null, null, FormParts.yuan(Money.sum(contract.instalments())), null)));
        for (AmendmentView amendment : contract.amendments()) {
            entries.add(Fact.of("补充合同", amendment.number() + "　" + amendment.title() + "　" + FormParts.yuan(amendment.amount()) + " 元　"
                    + FormTexts.of("contract.amendmentStatus." + amendment.status().word())));
        }
        entries.addAll(parts.opinions(number, "contract", SIGNING));
        return parts.print("contract-" + number, parts.ministry(contract.buyer()) + (grant ? "专项资金项目任务书" : "专项资金项目合同"), number,
                FormTexts.of("contract.status." + contract.status().word()), entries);
    }

    private static String advance(ContractView contract) {
        return contract.advance() == null || contract.advance().limit().isZero() ? "无"
                : FormParts.yuan(contract.advance().limit()) + " 元（" + FormParts.number(contract.advance().percent()) + "%）";
    }

    private static String security(ContractView contract) {
        return contract.security() == null || contract.security().kind() == SecurityKind.NONE ? FormTexts.of("contract.securityKind.none")
                : FormParts.yuan(contract.security().amount()) + " 元（" + FormTexts.of("contract.securityKind." + contract.security().kind().word()) + "）";
    }

    PrintedPaper deliverableReceipt(String milestone) {
        DeliveryView delivery = implementation.delivery(milestone);
        if (delivery.submittedOn() == null) {
            throw new NotFound("delivery", milestone);
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("项目名称", delivery.title()));
        entries.add(Fact.pair("项目编号", delivery.projectNumber(), "合同编号", delivery.contract()));
        entries.add(Fact.of("承建单位", delivery.supplierName()));
        entries.add(Fact.pair("里程碑", delivery.number() + " " + delivery.name(), "状态", FormTexts.of("implementation.status." + delivery.status().word())));
        entries.add(Fact.of("交付内容", delivery.deliverables()));
        entries.add(Fact.of("验收标准", delivery.criteria()));
        entries.add(Fact.of("交付说明", delivery.statement()));
        entries.add(Fact.pair("约定日期", Forms.day(delivery.dueOn()), "提交日期", Forms.day(delivery.submittedOn())));
        entries.add(Fact.pair("逾期天数", delivery.lateDays() + "日", "退回次数", delivery.returns() + "次"));
        if (delivery.lateReason() != null) {
            entries.add(Fact.of("逾期原因", delivery.lateReason()));
        }
        if (delivery.supervisor() != null) {
            entries.add(Fact.of("监理单位", parts.organisation(delivery.supervisor())));
        }
        entries.add(Fact.pair("验收期限", Forms.day(delivery.acceptBy()), "验收日期", Forms.day(delivery.acceptedOn()) + (delivery.acceptedLate() ? "（逾期）" : "")));
        entries.add(FormParts.amount("到期付款", delivery.instalment()));
        entries.addAll(parts.opinions(milestone, "implementation"));
        entries.add(parts.papers(milestone));
        return parts.print("receipt-" + milestone, "成果接收单", milestone, null, entries);
    }

    PrintedPaper costConfirmation(String number) {
        CostView cost = number.startsWith("QR-") ? costs.viewCost(number) : costs.viewOfMilestone(number);
        if (cost.claimed() == null) {
            throw new NotFound("cost", number);
        }
        ProjectView project = projects.project(cost.application());
        List<ContractItemView> items = contracts.contract(cost.contract()).items();
        List<Entry> entries = new ArrayList<>(FormParts.project(project));
        entries.add(Fact.pair("合同编号", cost.contract(), "承建单位", cost.supplierName()));
        entries.add(Fact.of("里程碑", cost.milestone() + "　" + cost.milestoneTitle()));
        entries.add(new Table(Layout.COST, "费用明细（单位：元）", List.of("合同项", "申报说明", "数量", "申报金额", "确认金额", "处理意见"),
                cost.lines().stream().map(l -> Arrays.asList(item(l.item(), items), l.description(), FormParts.code(FormParts.number(l.quantity()), l.unit()),
                        FormParts.yuan(l.claimed()), FormParts.yuan(l.accepted()), CostWords.of(l))).toList(),
                Arrays.asList("合计", null, null, FormParts.yuan(cost.claimed()), FormParts.yuan(cost.confirmed()), null)));
        if (cost.lines().stream().anyMatch(l -> l.previousQuantity() != null)) {
            entries.add(new Table(Layout.CARRY, "合同分项累计（数量；金额单位：元）", List.of("合同项", "合同约定", "此前确认", "本次", "累计", "剩余"),
                    cost.lines().stream().filter(l -> l.previousQuantity() != null).map(l -> List.of(item(l.item(), items),
                            CostWords.of(l.agreedQuantity(), l.agreedAmount()), CostWords.of(l.previousQuantity(), l.previousAmount()),
                            CostWords.of(l.thisQuantity(), l.thisAmount()), CostWords.of(l.quantityToDate(), l.amountToDate()),
                            CostWords.of(l.quantityLeft(), l.amountLeft()))).toList(), null));
        }
        entries.add(Fact.pair("约定金额", FormParts.yuan(cost.agreed()) + " 元", "申报金额", FormParts.yuan(cost.claimed()) + " 元"));
        if (cost.confirmed() != null) {
            entries.add(Fact.pair("核减金额", FormParts.yuan(cost.cut()) + " 元", "暂缓金额", FormParts.yuan(cost.held()) + " 元"));
            entries.add(FormParts.amount("确认金额", cost.confirmed()));
            Deductions deductions = costs.viewDeductions(cost.milestone());
            entries.add(Fact.pair("抵扣预付款", FormParts.yuan(deductions.recovered()) + " 元", "应付净额", FormParts.yuan(deductions.net()) + " 元"));
        }
        if (!cost.invoices().isEmpty()) {
            entries.add(Fact.pair("发票", invoices(cost.invoices()), "发票金额",
                    FormParts.yuan(Money.sum(cost.invoices().stream().map(InvoiceView::amount).toList())) + " 元"));
        }
        entries.addAll(parts.opinions(cost.milestone(), "cost"));
        entries.add(parts.papers(Stream.of(cost.milestone(), cost.number()).distinct().toArray(String[]::new)));
        return parts.print("cost-" + cost.number(), parts.ministry(project.buyer()) + "专项资金项目费用确认单", cost.number(),
                FormTexts.of("cost.status." + cost.status().word()), entries);
    }

    /** A line names the contract's item by its position. */
    private static String item(String position, List<ContractItemView> items) {
        return items.stream().filter(i -> String.valueOf(i.position()).equals(position)).map(i -> position + ". " + i.name()).findFirst().orElse(position);
    }

    /** Null where there is none. */
    static String invoices(List<InvoiceView> invoices) {
        return invoices.isEmpty() ? null : invoices.stream().map(ContractForms::invoice).collect(Collectors.joining("、"));
    }

    private static String invoice(InvoiceView invoice) {
        return FormTexts.of("cost.kind." + invoice.kind().word()) + " " + (invoice.code() == null ? "" : invoice.code() + " ") + invoice.number();
    }
}
