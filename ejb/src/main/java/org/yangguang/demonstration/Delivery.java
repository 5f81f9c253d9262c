package org.yangguang.demonstration;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.acceptance.AcceptanceApplication;
import org.yangguang.acceptance.AcceptanceVerdict;
import org.yangguang.acceptance.AcceptanceView;
import org.yangguang.acceptance.HandoverLists;
import org.yangguang.acceptance.Inspection;
import org.yangguang.acceptance.RequiredFile;
import org.yangguang.contract.BuyerSignature;
import org.yangguang.contract.ContractDraft;
import org.yangguang.contract.ContractVerdict;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.SecurityKind;
import org.yangguang.contract.SupplierSignature;
import org.yangguang.cost.CostClaim;
import org.yangguang.cost.CostDecision;
import org.yangguang.cost.CostInvoice;
import org.yangguang.cost.CostTerms;
import org.yangguang.cost.CostView;
import org.yangguang.cost.CutGround;
import org.yangguang.cost.InvoiceEntry;
import org.yangguang.cost.LineVerdict;
import org.yangguang.document.Upload;
import org.yangguang.guarantee.GuaranteeEntry;
import org.yangguang.guarantee.GuaranteeForm;
import org.yangguang.guarantee.GuaranteePurpose;
import org.yangguang.implementation.DeliverableSubmission;
import org.yangguang.implementation.DeliverableVerdict;
import org.yangguang.payment.FundPlanRow;
import org.yangguang.payment.MappingEntry;
import org.yangguang.payment.PaymentCheck;
import org.yangguang.payment.PaymentCheckView;
import org.yangguang.payment.PaymentClaim;
import org.yangguang.payment.PaymentDecision;
import org.yangguang.payment.PaymentPreparation;
import org.yangguang.payment.PaymentRecord;
import org.yangguang.payment.PaymentView;
import org.yangguang.payment.TreasuryChoice;
import org.yangguang.payment.TreasuryReturnView;
import org.yangguang.payment.TreasuryWord;
import org.yangguang.performance.PerformanceReport;
import org.yangguang.performance.PerformanceScores;
import org.yangguang.performance.PerformanceVerdict;
import org.yangguang.project.EstimateLine;
import org.yangguang.shared.Money;

/** A course from its contract or task agreement on, with the party that implements it. */
class Delivery extends Bidding {

    private static final String FINANCE = "finance";
    private static final String OTHER_FINANCE = "finance2";
    private static final String COLUMNS = "省预算管理一体化平台";

    /** User name of the implementing party, and of its supervisor; null without one. */
    private final String supplier;
    private final String supervisor;

    Delivery(Doors doors, Plan plan, String supplier, String supervisor) {
        super(doors, plan);
        this.supplier = supplier;
        this.supervisor = supervisor;
    }

    ContractView contract() {
        return doors.contracts.contractsOfApplication(application).get(0);
    }

    /** Half on a first milestone, half at the end; an advance before them when the percentage is above zero. */
    private ContractDraft draft(int advancePercent, String documentNumber) {
        ContractView contract = contract();
        Money value = documentNumber == null ? contract.value() : plan.total();
        Money advance = value.percent(BigDecimal.valueOf(advancePercent));
        Money first = value.minus(advance).percent(new BigDecimal("60"));
        List<ContractDraft.Milestone> milestones = new ArrayList<>();
        if (advancePercent > 0) {
            milestones.add(new ContractDraft.Milestone(MilestoneKind.ADVANCE, "预付款", null, null, today().plusDays(5), advance));
        }
        milestones.add(new ContractDraft.Milestone(MilestoneKind.PROGRESS, "阶段成果交付", "需求规格说明书、系统原型、建设进展报告",
                "成果完整，符合需求文件，用户代表确认", LocalDate.of(2026, 4, 30), first));
        milestones.add(new ContractDraft.Milestone(MilestoneKind.FINAL, "终验交付", "可运行系统、用户手册、培训记录",
                "全部功能通过测试，绩效指标达到合同约定", LocalDate.of(2026, 9, 30), value.minus(advance).minus(first)));
        // after an award or a choice of quotations what was bid; in an allotment what the plan names
        List<ContractDraft.Item> items = documentNumber == null ? contract.items().stream().map(i -> new ContractDraft.Item(i.name(), "按采购需求书",
                i.unit(), i.quantity(), i.unitPrice())).toList() : List.of(
                new ContractDraft.Item(plan.items().get(0), "按采购需求书", "项", BigDecimal.ONE, value.percent(new BigDecimal("70"))),
                new ContractDraft.Item(plan.items().get(1), "按采购需求书", "项", BigDecimal.ONE,
                        value.minus(value.percent(new BigDecimal("70")))));
        boolean supervised = supervisor != null;
        return new ContractDraft(plan.title(), documentNumber, LocalDate.of(2026, 9, 30), 10, 30, true, supervised,
                supervised ? "JLGS" : null, BigDecimal.valueOf(advancePercent), advancePercent > 0, SecurityKind.NONE, null, null,
                plan.title() + "建设与服务", "符合国家和行业标准以及采购文件要求", "项目单位所在地",
                "按里程碑分期支付，凭确认的费用和发票支付", "按合同附件验收方案逐项验收", "逾期每日按合同价款万分之五支付违约金",
                "协商不成的，向采购人所在地人民法院起诉", "项目形成的软件和数据知识产权归采购人所有",
                "自终验合格之日起保修三年，故障两小时内响应", "遵守数据安全法律法规，数据不出政务外网，人员签订保密协议", items, milestones, "拟订完毕，请审查。",
                contract.version());
    }

    Delivery draftContract(int advancePercent) {
        does(OFFICER, "draftContract", task -> doors.contracts.draftContract(task, draft(advancePercent, null)));
        return this;
    }

    Delivery reviewContract() {
        does("legal", "reviewContract", task -> doors.contracts.reviewContract(task,
                new ContractVerdict("agreed", "条款齐备，未发现法律风险，同意。", contract().version())));
        return this;
    }

    Delivery countersign() {
        does(FINANCE, "countersignContract", task -> doors.contracts.countersignContract(task,
                new ContractVerdict("agreed", "在批复预算之内，支付安排可行，同意会签。", contract().version())));
        return this;
    }

    Delivery sign() {
        does(supplier, "signAsSupplier", task -> doors.contracts.signAsSupplier(task,
                new SupplierSignature("signed", null, "同意签署。", contract().version())));
        does(HEAD, "signAsBuyer", task -> doors.contracts.signAsBuyer(task,
                new BuyerSignature("signed", null, "同意签署。", contract().version())));
        return this;
    }

    /** The bank's guarantee for the advance has come. */
    Delivery secureAdvance() {
        ContractView contract = doors.acting.asking(FINANCE, this::contract);
        doors.acting.as(FINANCE, () -> doors.guarantees.recordGuarantee(contract.number(), new GuaranteeEntry(GuaranteePurpose.ADVANCE, GuaranteeForm.BANK_GUARANTEE,
                "中国建设银行济南分行（演示）", "JSYH-BH-2026-0118", contract.advance().limit(), today(), LocalDate.of(2026, 10, 31)), null));
        return this;
    }

    Delivery issueAllotment(String documentNumber) {
        does(OFFICER, "issueAllotment", task -> doors.contracts.issueAllotment(task, draft(0, documentNumber)));
        return this;
    }

    Delivery approveAllotment() {
        does(AUTHORITY, "approveAllotment", task -> doors.contracts.approveAllotment(task,
                new ContractVerdict("approved", "同意下达。", contract().version())));
        return this;
    }

    Delivery acceptTaskAgreement() {
        does(supplier, "acceptTaskAgreement", task -> doors.contracts.acceptTaskAgreement(task,
                new ContractVerdict("signed", "确认任务书，按期组织实施。", contract().version())));
        return this;
    }

    /** The milestone of this kind: its number. */
    private String milestone(MilestoneKind kind) {
        return contract().milestones().stream().filter(m -> m.kind() == kind).findFirst().orElseThrow().number();
    }

    Delivery submitDeliverable() {
        does(supplier, "submitDeliverable", task -> {
            String milestone = milestone(MilestoneKind.PROGRESS);
            attach(milestone, "deliverable", "阶段成果报告", "已完成需求调研、原型设计和试点部署。");
            doors.implementation.submitDeliverable(task, new DeliverableSubmission("阶段成果已全部完成，请核验。", null,
                    doors.implementation.delivery(milestone).version()));
        });
        return this;
    }

    Delivery checkDeliverable() {
        does(supervisor, "checkDeliverable", task -> doors.implementation.checkDeliverable(task, new DeliverableVerdict("agreed",
                "成果与合同约定一致，建议接收。", doors.implementation.delivery(milestone(MilestoneKind.PROGRESS)).version())));
        return this;
    }

    Delivery acceptDeliverable() {
        does(OFFICER, "acceptDeliverable", task -> doors.implementation.acceptDeliverable(task, new DeliverableVerdict("accepted",
                "符合验收标准，接收。", doors.implementation.delivery(milestone(MilestoneKind.PROGRESS)).version())));
        return this;
    }

    Delivery claimCost(MilestoneKind kind) {
        does(supplier, "claimCost", task -> {
            String milestone = milestone(kind);
            CostView cost = doors.costs.viewOfMilestone(milestone);
            CostTerms terms = doors.costs.viewTerms(milestone);
            List<CostClaim.Line> lines = new ArrayList<>();
            Money left = terms.agreed();
            for (var item : terms.items()) {
                Money amount = Money.min(item.left(), left);
                if (amount.isPositive()) {
                    BigDecimal quantity = amount.yuan().divide(item.unitPrice().yuan(), 6, RoundingMode.UP).min(item.leftQuantity());
                    lines.add(new CostClaim.Line(item.item(), "按里程碑完成的工作量", quantity, amount, "费用明细表", null));
                    attach(cost.number(), "evidence-" + lines.size(), "费用明细表" + lines.size(), "工作量清单、人员投入和支出凭证见附表。");
                    left = left.minus(amount);
                }
            }
            doors.costs.claimCost(task, new CostClaim(lines, "申请确认本期费用。", cost.version()));
        });
        return this;
    }

    /** Accepts everything but {@code cut} of the first line. */
    Delivery confirmCost(MilestoneKind kind, Money cut) {
        does(OFFICER, "confirmCost", task -> {
            CostView cost = doors.costs.viewOfMilestone(milestone(kind));
            List<CostDecision.Line> lines = new ArrayList<>();
            for (CostView.Line line : cost.lines()) {
                boolean first = lines.isEmpty() && cut.isPositive();
                lines.add(first ? new CostDecision.Line(LineVerdict.CUT, line.claimed().minus(cut), null, CutGround.STANDARD,
                        "差旅支出超出合同约定标准，予以核减", null) : new CostDecision.Line(null, line.claimed(), null, null, null, null));
            }
            doors.costs.confirmCost(task, new CostDecision("confirmed", lines, "经核对凭证，确认费用。", cost.version()));
        });
        return this;
    }

    Delivery submitInvoice(MilestoneKind kind) {
        does(supplier, "submitInvoice", task -> {
            CostView cost = doors.costs.viewOfMilestone(milestone(kind));
            attach(cost.number(), "invoice", "发票", "电子发票（普通发票）");
            doors.costs.submitInvoice(task, new CostInvoice(List.of(invoice(cost.number(), cost.confirmed())), cost.version()));
        });
        return this;
    }

    private InvoiceEntry invoice(String number, Money amount) {
        String digits = "2637" + application.replaceAll("\\D", "") + number.replaceAll("\\D", "") + "00000000";
        return new InvoiceEntry("digital", null, digits.substring(0, 20), today(), amount);
    }

    private PaymentView payment(MilestoneKind kind) {
        return doors.payments.viewOfMilestone(milestone(kind));
    }

    Delivery requestPayment(MilestoneKind kind) {
        does(supplier, "requestPayment", task -> {
            PaymentView payment = payment(kind);
            InvoiceEntry invoice = null;
            if (kind == MilestoneKind.ADVANCE) {
                attach(payment.milestone(), "guarantee", "预付款保函", "受益人：信息化司。");
                attach(payment.milestone(), "invoice", "预付款发票", "电子发票（普通发票）");
                invoice = invoice(payment.milestone(), payment.payable());
            }
            doors.payments.requestPayment(task, new PaymentClaim("请按合同约定支付。", invoice, payment.version()));
        });
        return this;
    }

    Delivery planFunds(String month, Money amount) {
        doors.acting.as(FINANCE_LEAD, () -> doors.payments.planFunds(new FundPlanRow(contract().projectNumber(), month, amount)));
        return this;
    }

    Delivery preparePayment(MilestoneKind kind) {
        does(FINANCE, "preparePayment", task -> {
            PaymentCheckView view = doors.payments.viewChecks(milestone(kind));
            List<String> checks = Arrays.stream(PaymentCheck.values()).map(PaymentCheck::word).filter(view.checks()::contains).toList();
            doors.payments.preparePayment(task, new PaymentPreparation("prepared", checks, view.lines().get(0).code(),
                    "单据齐全，金额一致，拟付。", view.payment().version()));
        });
        return this;
    }

    Delivery approvePayment(MilestoneKind kind) {
        does(FINANCE_LEAD, "approvePayment", task -> doors.payments.approvePayment(task,
                new PaymentDecision("approved", "同意拨付。", payment(kind).version())));
        return this;
    }

    Delivery recordPayment(MilestoneKind kind) {
        does(OTHER_FINANCE, "recordPayment", task -> doors.payments.recordPayment(task, new PaymentRecord("recorded",
                "GK" + payment(kind).number().replaceAll("\\D", ""), today(), "国库集中支付已完成。", payment(kind).version())));
        return this;
    }

    Delivery pay(MilestoneKind kind) {
        return requestPayment(kind).preparePayment(kind).approvePayment(kind).recordPayment(kind);
    }

    /** As {@link #pay}, but in a batch to the treasury, whose payment list is read by the saved columns and accepted. */
    Delivery payByTreasury(MilestoneKind kind) {
        requestPayment(kind).preparePayment(kind).approvePayment(kind);
        doors.acting.as(FINANCE, () -> doors.treasury.gatherOrders(new TreasuryChoice(List.of(payment(kind).number()))));
        doors.acting.as(FINANCE_LEAD, () -> {
            String batch = doors.treasury.listBatches(0, 1).get(0).number();
            doors.treasury.releaseBatch(batch, new TreasuryWord(null, doors.treasury.viewBatch(batch).version()));
        });
        doors.acting.as(OTHER_FINANCE, () -> {
            PaymentView order = payment(kind);
            doors.returns.saveMapping(new MappingEntry(COLUMNS, "单据编号", "支付金额", "支付状态", "支付凭证号", "支付日期", "退回原因", "支付成功", "部分支付", "支付失败、退票",
                    null));
            String list = "单据编号,收款人,支付金额,支付状态,支付凭证号,支付日期,退回原因\n%s,%s,%s,支付成功,GK%s,%s,\n".formatted(order.number(), order.payeeName(), order.amount(),
                    order.number().replaceAll("\\D", ""), today());
            TreasuryReturnView read = doors.returns.receiveReturn(new Upload(null, "支付清单.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))), COLUMNS);
            doors.returns.acceptReturn(read.number(), new TreasuryWord(null, read.version()));
        });
        return this;
    }

    private AcceptanceView acceptance() {
        return doors.acceptance.acceptance(application);
    }

    Delivery applyAcceptance() {
        does(plan.applicant(), "applyAcceptance", task -> {
            AcceptanceView acceptance = acceptance();
            for (RequiredFile file : RequiredFile.of(supervisor != null)) {
                attach(acceptance.number(), file.kind(), "验收材料-" + file.kind(), "验收材料正文。");
            }
            doors.acceptance.applyAcceptance(task, new AcceptanceApplication("合同内容全部完成，试运行稳定，申请验收。", today(), null,
                    acceptance.version()));
        });
        return this;
    }

    Delivery inspect() {
        does("officer2", "inspectAcceptance", task -> {
            AcceptanceView acceptance = acceptance();
            List<Inspection.Result> results = acceptance.items().stream()
                    .map(item -> new Inspection.Result(true, "现场核查，符合要求")).toList();
            doors.acceptance.inspectAcceptance(task, new Inspection("passed", "周启明、丁一、方二", results, null,
                    "逐项核查合格，同意通过验收。", acceptance.version()));
        });
        return this;
    }

    Delivery certify() {
        does(HEAD, "issueCertificate", task -> doors.acceptance.issueCertificate(task,
                new AcceptanceVerdict("issued", "同意签发验收证书。", acceptance().version())));
        return this;
    }

    Delivery reportPerformance() {
        does(plan.applicant(), "reportPerformance", task -> {
            var review = doors.performance.review(application);
            attach(review.number(), "report", "绩效自评报告", "各项指标完成情况及佐证材料。");
            doors.performance.reportPerformance(task, new PerformanceReport("绩效目标全部完成。", plan.actuals(), review.version()));
        });
        return this;
    }

    Delivery evaluate() {
        reportPerformance();
        does(OFFICER, "scorePerformance", task -> doors.performance.scorePerformance(task, new PerformanceScores("scored", plan.scores(),
                "完成情况与佐证材料一致，评分属实。", doors.performance.review(application).version())));
        does(HEAD, "confirmPerformance", task -> doors.performance.confirmPerformance(task,
                new PerformanceVerdict("approved", "同意审定。", doors.performance.review(application).version())));
        return this;
    }

    Delivery close() {
        EstimateLine built = plan.lines().get(0);
        does(OFFICER, "handOver", task -> doors.acceptance.handOver(task, new HandoverLists(
                List.of(new HandoverLists.Line("A-2026-001", "立项、预算与论证材料", 3, null, null),
                        new HandoverLists.Line("A-2026-002", "任务书、成果与验收材料", 5, null, null)),
                List.of(new HandoverLists.Line("Z-2026-0001", built.item(), built.quantity().intValueExact(), built.amount(), "各点在用")), null,
                "清单与实物核对一致，移交。", acceptance().version())));
        does(plan.applicant(), "receiveHandover", task -> doors.acceptance.receiveHandover(task,
                new AcceptanceVerdict("received", "清点无误，接收。", acceptance().version())));
        return this;
    }
}
