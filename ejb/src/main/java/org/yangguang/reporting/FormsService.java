package org.yangguang.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;
import org.yangguang.calendar.CalendarService;
import org.yangguang.cost.CostService;
import org.yangguang.identity.Roles;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.reports.AwardLetter;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Opinion;
import org.yangguang.selection.DecidedByList;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.tender.AwardLetterView;
import org.yangguang.tender.TenderRegisterService;

/** The printed forms. What may be read may be printed: each form asks the doors of its stages, which refuse strangers. */
@Stateless
@Audited
public class FormsService {

    private static final Set<String> STAGES = Set.of("project", "budget", "appraisal", "tender", "contract", "implementation", "cost",
            "performance", "acceptance", "payment");

    @Inject
    private FormParts parts;
    @Inject
    private SelectionForms selections;
    @Inject
    private EarlyForms early;
    @Inject
    private TenderForms tenderForms;
    @Inject
    private ContractForms contracts;
    @Inject
    private ClosingForms closing;
    @Inject
    private FormIndex index;
    @Inject
    private BatchForms batches;
    @Inject
    private DepartureForms departures;
    @Inject
    private ProjectService projects;
    @Inject
    private ApprovalFacts approvals;
    @Inject
    private PaymentService payments;
    @Inject
    private CostService costs;
    @Inject
    private BudgetService budgets;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;

    /**
     * 审批单 of a stage; called by pages and GET /api/v1/forms/approval. Refuses an unknown stage, and a record that the
     * actor may not see (NotFound).
     *
     * @param number application, project, contract, milestone, cost confirmation or payment order number; of 执行 a
     *               milestone's, or a contract's for all its milestones
     * @param stage  word of the stage whose opinions are printed
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewApprovalForm(String number, String stage) {
        if (!STAGES.contains(String.valueOf(stage))) {
            throw new RuleViolation(InputRule.UNKNOWN_CHOICE, "stage", String.valueOf(stage));
        }
        ApprovalFacts.Facts facts = approvals.of(stage, number);
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("事项", "关于" + facts.project().title() + FormTexts.stage(stage) + "的请示"));
        entries.addAll(facts.facts());
        if (facts.amount() != null) {
            entries.add(FormParts.amount(facts.amountLabel(), facts.amount()));
        }
        facts.subjects().forEach(subject -> entries.addAll(parts.opinions(subject, stage)));
        if (facts.decided() != null) {
            DecidedByList said = facts.decided();
            entries.add(new Opinion(FormParts.office("selection", said.decidedAs()), said.opinion(), FormTexts.of("selection.row." + said.outcome().word()),
                    said.decidedBy(), said.decidedFor(), said.decidedAt()));
        }
        List<String> owners = new ArrayList<>(facts.subjects());
        owners.add(number);
        if (stage.equals("project")) {
            // papers that came with the application bear the number that its draft had
            owners.add(facts.project().draftNumber());
        }
        entries.add(parts.papers(owners.toArray(String[]::new)));
        return parts.print("approval-" + stage + "-" + number, parts.ministry(facts.project().buyer()) + "专项资金项目" + FormTexts.stage(stage)
                + "审批单", facts.documentNumber(), null, entries);
    }

    /**
     * 项目清单签报: the ranked list with its statement, signatures and decision; called by the list's page and GET
     * /api/v1/forms/lists. An unknown list is NotFound.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewListForm(String number) {
        return selections.list(number);
    }

    /**
     * 立项通知 of a list, for the units that it tells as well; called by its page and GET /api/v1/forms/list-notices. Refused
     * (NotFound) before it is out, and to a unit that has no application in the list.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewListNotice(String number) {
        return selections.notice(number);
    }

    /**
     * 中标通知书; called by pages and GET /api/v1/forms/award-letters. Refuses whoever may not see the award (NotFound).
     *
     * @param lot counted from one
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR, Roles.SUPPLIER})
    public PrintedPaper viewAwardLetter(String number, int lot) {
        AwardLetterView award = tenders.viewAwardLetter(number, lot);
        LocalDate signBy = regulations.asOf(award.awardedOn()).lastDay("CON-01.sign", award.awardedOn(), calendar.workingDays());
        return PrintedPaper.pdf("award-" + number + "-" + lot, FormParts.FORMS.awardLetter(new AwardLetter(award.number(), award.projectNumber(),
                award.title(), award.lotName(), award.supplierName(), award.consortium(), award.price().yuan(), Capitals.of(award.price()), null, signBy,
                award.buyerName(), award.agencyName(), award.awardedOn(), parts.imprint(award))));
    }

    /**
     * 拨款单; called by pages and GET /api/v1/forms/payment-orders. A supplier prints its own only; refused (NotFound)
     * before the order is written.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPaymentOrder(String number) {
        PaymentView payment = payments.viewPayment(number);
        if (payment.functionCode() == null) {
            throw new NotFound("payment", number);
        }
        BudgetView.Line line = budgets.budget(payment.project()).lines().stream().filter(l -> l.code().equals(payment.budgetLine()))
                .findFirst().orElse(null);
        String invoice = ContractForms.invoices(costs.listInvoices(payment.milestone()));
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("项目名称", payment.title()));
        entries.add(Fact.pair("项目编号", payment.project(), "合同编号", payment.contract()));
        entries.add(Fact.pair("里程碑", payment.milestone() + " " + payment.milestoneTitle(), "款项性质",
                FormTexts.of("payment.kind." + payment.kind().word())));
        entries.add(Fact.of("付款单位", parts.fullName(payment.finance())));
        entries.add(Fact.of("收款单位", payment.payeeName()));
        entries.add(Fact.pair("开户银行", payment.bank(), "银行账号", payment.account()));
        entries.add(Fact.pair("功能分类", FormParts.code(payment.functionCode(), line == null ? null : line.functionName()),
                "经济分类", FormParts.code(payment.economicCode(), line == null ? null : line.economicName())));
        entries.add(Fact.pair("应付金额", FormParts.yuan(payment.payable()), "抵扣预付款", FormParts.yuan(payment.recovered())));
        entries.add(FormParts.amount("拨款金额", payment.amount()));
        entries.add(Fact.pair("用款计划", payment.planMonth(), "付款期限", Forms.day(payment.dueOn())));
        if (payment.ground() != null) {
            entries.add(Fact.of("批复前支出依据", FormTexts.of("payment.ground." + payment.ground().word())));
            entries.add(Fact.pair("依据的数额", payment.groundFigure() == null ? null : FormParts.yuan(payment.groundFigure()), "说明", payment.groundReason()));
        }
        entries.add(Fact.pair("发票号码", invoice, "支付凭证",
                payment.voucherNumber() == null ? null : payment.voucherNumber() + "　" + Forms.day(payment.paidOn())));
        if (payment.course().failedOn() != null) {
            entries.add(Fact.pair("支付失败", Forms.day(payment.course().failedOn()), "失败原因", payment.course().failedReason()));
        }
        if (payment.course().replaces() != null || payment.course().replacedBy() != null) {
            entries.add(Fact.pair("接续的拨款单", payment.course().replaces(), "已由拨款单接续", payment.course().replacedBy()));
        }
        payment.hands().forEach(h -> entries.add(new Opinion(FormParts.office("payment", h.step()), h.opinion(),
                FormTexts.outcome("payment", h.outcome()), h.displayName(), parts.person(h.onBehalfOf()), h.at())));
        return parts.print(number, parts.ministry(payment.finance()) + "专项资金拨款单", number, null, entries);
    }

    /**
     * 申报书; called by pages and GET /api/v1/forms/applications. Refuses whoever may not read the project (NotFound).
     *
     * @param number draft, application or project number
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewApplicationForm(String number) {
        return early.application(number);
    }

    /**
     * 预算批复 of the version in force; called by pages and GET /api/v1/forms/budget-approvals. Refuses whoever may not read
     * the project, and before the approval (NotFound).
     *
     * @param number application or project number
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewBudgetApproval(String number) {
        return early.budget(number);
    }

    /**
     * 专家论证意见书 with the conclusion; called by pages and GET /api/v1/forms/appraisals. An expert prints the own opinion
     * only; refused (NotFound) while no mark may be seen (INI-07).
     *
     * @param number of the appraisal, application or project
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR, Roles.EXPERT})
    public PrintedPaper viewAppraisalForm(String number) {
        return early.appraisal(number);
    }

    /**
     * 采购文件主要内容: demand, lots, qualification, scoring, the contract text and the acceptance plan (财政部令第87号第二十条); called by pages
     * and GET /api/v1/forms/tender-documents. Refused (NotFound) before the notice, and to whom the tender is not known.
     *
     * @param number of the tender, application or project
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.PROCUREMENT_AGENT, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR, Roles.SUPPLIER})
    public PrintedPaper viewTenderDocument(String number) {
        return tenderForms.document(number);
    }

    /**
     * 开标记录表; called by pages and GET /api/v1/forms/opening-records. Refused (NotFound) before the opening; bidders find
     * the names and prices that were read out, nothing else; who reads the bids finds the shares of a consortium, too.
     *
     * @param number of the tender, application or project
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.PROCUREMENT_AGENT, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR, Roles.SUPPLIER})
    public PrintedPaper viewOpeningRecord(String number) {
        return tenderForms.openingRecord(number);
    }

    /**
     * 合同封面, or the cover of a task agreement: parties, sums, items, milestones, signatures; called by pages and
     * GET /api/v1/forms/contracts. Refuses strangers to the contract (NotFound). Its 审批单 is {@link #viewApprovalForm}.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.SUPERVISOR, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewContractCover(String number) {
        return contracts.contractCover(number);
    }

    /**
     * 成果接收单 of a milestone; called by pages and GET /api/v1/forms/deliverable-receipts. Refuses strangers to the contract,
     * and before anything was handed in (NotFound).
     *
     * @param number of the milestone, HT-…-Mn
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.SUPERVISOR, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewDeliverableReceipt(String number) {
        return contracts.deliverableReceipt(number);
    }

    /**
     * 费用确认单; called by pages and GET /api/v1/forms/cost-confirmations. A supplier prints its own only; refused (NotFound)
     * before the claim.
     *
     * @param number of the confirmation, or of its milestone
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewCostConfirmation(String number) {
        return contracts.costConfirmation(number);
    }

    /**
     * 绩效评价报告; called by pages and GET /api/v1/forms/performance-reports. Refuses strangers to the project, and before
     * the self-evaluation (NotFound).
     *
     * @param number of the review, application or project
     */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPerformanceReport(String number) {
        return closing.performance(number);
    }

    /**
     * 验收证书; called by pages and GET /api/v1/forms/certificates. Refuses strangers to the project, and before it is issued
     * (NotFound).
     *
     * @param number of the acceptance, application or project
     */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewCertificate(String number) {
        return closing.certificate(number);
    }

    /**
     * 移交清单: archive and assets; called by pages and GET /api/v1/forms/handover-lists. Refuses strangers to the project,
     * and before they are signed (NotFound).
     *
     * @param number of the acceptance, application or project
     */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewHandoverLists(String number) {
        return closing.handover(number);
    }

    /**
     * 离岗移交清单: what is handed over, to whom, with the signatures given so far; called by the handover's page and GET
     * /api/v1/departures/{number}/list. NotFound for whoever has no part in it.
     */
    @PermitAll
    public PrintedPaper viewDepartureList(String number) {
        return departures.list(number);
    }

    /**
     * 合并办理汇总表 of a batch: its rows with their amounts, the word given, what was left open and why; called by the batch's
     * page and GET /api/v1/batches/{number}/sheet. Another organisation's batch is NotFound.
     */
    @PermitAll
    public PrintedPaper viewBatchSheet(String number) {
        return batches.sheet(number);
    }

    /**
     * The same of tasks that are still to be decided, to be put before a leader on paper; called by the page of the decision
     * and POST /api/v1/batches/sheet/paper. Refuses as {@link org.yangguang.batch.BatchService#viewSheet}.
     */
    @PermitAll
    public PrintedPaper viewBatchDraft(List<String> tasks) {
        return batches.draft(tasks);
    }

    /**
     * 年终结转结余清单 of a finance department's year; called by its page and GET /api/v1/forms/carry-over-lists. Refuses an unknown
     * number (NotFound).
     *
     * @param number of the list, e.g. JZ-2026-CWS
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewCarryOverForm(String number) {
        return closing.carryOver(number);
    }

    /**
     * The forms that there are for a project and that the actor may print, in the order of the stages; called by the dossier
     * and GET /api/v1/projects/{number}/forms. Refuses a draft (NotFound); a stranger finds none.
     *
     * @param number application or project number
     */
    @PermitAll
    public List<PrintableForm> listForms(String number) {
        ProjectView project = projects.project(number);
        if (project.applicationNumber() == null) {
            throw new NotFound("project", number);
        }
        return index.of(project);
    }
}
