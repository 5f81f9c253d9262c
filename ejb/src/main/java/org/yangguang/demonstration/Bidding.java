package org.yangguang.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.yangguang.dispute.AskEnquiry;
import org.yangguang.dispute.ChallengeAnswer;
import org.yangguang.dispute.DisputeStep;
import org.yangguang.dispute.EnquiryAnswer;
import org.yangguang.dispute.FileChallenge;
import org.yangguang.dispute.LetterSender;
import org.yangguang.project.EstimateLine;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawPart;
import org.yangguang.shared.Money;
import org.yangguang.shared.Sha256;
import org.yangguang.tender.Attendance;
import org.yangguang.tender.BidEntry;
import org.yangguang.tender.BidPart;
import org.yangguang.tender.BidStatus;
import org.yangguang.tender.BidView;
import org.yangguang.tender.BondEntry;
import org.yangguang.tender.BondForm;
import org.yangguang.tender.CommitteeEntry;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.Decision;
import org.yangguang.tender.DemandEntry;
import org.yangguang.tender.EvaluationEntry;
import org.yangguang.tender.EvaluationView;
import org.yangguang.tender.FeesEntry;
import org.yangguang.tender.NoReserveGround;
import org.yangguang.tender.OpeningEntry;
import org.yangguang.tender.PanelOpinion;
import org.yangguang.tender.PanelView;
import org.yangguang.tender.PlanEntry;
import org.yangguang.tender.PoolRecord;
import org.yangguang.tender.PriceLine;
import org.yangguang.tender.PublishEntry;
import org.yangguang.tender.PurchaseView;
import org.yangguang.tender.QualificationEntry;
import org.yangguang.tender.QuotationEntry;
import org.yangguang.tender.SheetEntry;
import org.yangguang.tender.SurveyWay;
import org.yangguang.tender.TenderView;
import org.yangguang.tender.TermClause;
import org.yangguang.tender.TermsEntry;

/** A course through procurement: an open tender, or quotations below the threshold. */
class Bidding extends Course {

    static final String AGENT = "agent";
    private static final long PATIENCE_SECONDS = 120;
    private static final int OFFICERS_AT_THE_OPENING = 2;
    private static final LetterSender CORRESPONDENCE = new LetterSender("山东省济南市历下区经十路 1 号", "250014", "刘洋", "0531-80000002");
    private static final String OPINION = "同意。";
    /** Whom the finance ministry's pool is said to have drawn. */
    private static final List<String> POOL = List.of("expert2", "expert3", "expert5", "expert7", "expert9");

    /** Asked of each bidder, null where none is. */
    private Money bond;

    Bidding(Doors doors, Plan plan) {
        super(doors, plan);
    }

    private TenderView tender() {
        return doors.tenders.findTender(application).orElseThrow();
    }

    private PurchaseView purchase() {
        return doors.tenders.findPurchase(application).orElseThrow();
    }

    private List<PriceLine> lines(Money price) {
        Money build = price.percent(new BigDecimal("80"));
        return List.of(line(plan.lines().get(0), build), line(plan.lines().get(plan.lines().size() - 1), price.minus(build)));
    }

    private static PriceLine line(EstimateLine wanted, Money amount) {
        return new PriceLine(wanted.item(), BigDecimal.ONE, wanted.quantity().equals(BigDecimal.ONE) ? wanted.unit() : "项", amount, amount);
    }

    Bidding recordQuotations(String chosen) {
        does(OFFICER, "recordQuotations", task -> {
            attach(purchase().number(), "minutes", "询比价会议纪要", "三家供应商按时报价，比较价格与服务后推荐成交供应商。");
            doors.tender.recordQuotations(task, quotations(chosen, chosen));
        });
        return this;
    }

    /** @param cheapest who quotes least */
    private QuotationEntry quotations(String cheapest, String chosen) {
        Money budget = plan.total();
        List<QuotationEntry.Offer> offers = new ArrayList<>();
        int percent = 92;
        for (String supplier : List.of("QLRJ", "HHSJ", "BHKJ")) {
            Money price = budget.percent(BigDecimal.valueOf(supplier.equals(cheapest) ? 90 : percent++));
            offers.add(new QuotationEntry.Offer(supplier, today(), lines(price), price));
        }
        return new QuotationEntry("services", plan.catalogue(), plan.title(), offers, chosen, null, "报价合理，拟成交。", purchase().version());
    }

    /** Three experts are drawn, recommend this supplier, and are paid. */
    Bidding assessQuotations(String recommended) {
        String part = Sha256.hex(application);
        String number = doors.acting.asking(OFFICER, () -> purchase().number());
        doors.acting.as(OFFICER, () -> {
            doors.panels.presentQuotations(number, quotations(recommended, null));
            doors.panels.fixPanel(number, new DrawOrder(3, Set.of(), null, Sha256.hex(part), null, purchase().version()));
            doors.panels.drawPanel(number, new DrawPart(part));
        });
        List<String> experts = doors.acting.asking(OFFICER, () -> doors.panels.viewPanel(number).seats().stream().map(PanelView.Seat::member).toList());
        experts.forEach(expert -> doors.acting.as(expert, () -> {
            doors.panels.attendPanel(number, new Attendance(true));
            doors.panels.signPanelOpinion(number, new PanelOpinion(recommended, "报价完整，价格低于同类项目，服务承诺能够满足需要。"));
        }));
        doors.acting.as(OFFICER, () -> doors.panels.recordPanelFees(number, new FeesEntry(experts.stream().map(e -> new FeesEntry.Fee(e, 3, null)).toList())));
        return this;
    }

    Bidding approveQuotation() {
        does(HEAD, "approveQuotation", task -> doors.tender.approveQuotation(task,
                new Decision(false, OPINION, purchase().version())));
        return this;
    }

    /** Asks a bid bond of one percent of the budget. */
    Bidding askBond() {
        bond = plan.total().percent(BigDecimal.ONE);
        return this;
    }

    Bidding prepareTender(LocalDate documentsUntil, LocalDateTime deadline) {
        fileDemand();
        draftTerms();
        does(OFFICER, "prepareTender", task -> doors.tender.prepareTender(task, new PlanEntry("services", plan.catalogue(), "none", null, true,
                plan.content() + "项目成果的知识产权归采购人所有。", List.of(new PlanEntry.LotEntry("第一包", plan.total(), plan.total(), null)), bond,
                new BigDecimal("15"), new BigDecimal("5"), false, true, today(), documentsUntil, deadline, "国信招标代理公司第一会议室",
                new BigDecimal("20"), List.of("具有独立承担民事责任的能力", "具有履行合同所必需的设备和专业技术能力"),
                List.of(new PlanEntry.CriterionEntry("技术方案", CriterionKind.SUBJECTIVE, new BigDecimal("45"), "完整、先进、可行"),
                        new PlanEntry.CriterionEntry("实施与服务", CriterionKind.SUBJECTIVE, new BigDecimal("20"), "计划周密、响应及时"),
                        new PlanEntry.CriterionEntry("同类业绩", CriterionKind.OBJECTIVE, new BigDecimal("15"), "每项业绩五分，最高十五分")),
                List.of(), null, "按需求编制，请审批。", tender().version())));
        return this;
    }

    Bidding approveTender() {
        does(HEAD, "approveTender", task -> doors.tender.approveTender(task, new Decision(false, OPINION, tender().version())));
        return this;
    }

    /** What must be on file before the notice; the intention stood on the designated outlet before the year began. */
    private void fileDemand() {
        LocalDate filed = today().minusDays(20);
        doors.acting.as(OFFICER, () -> doors.demands.recordDemand(application, new DemandEntry(
                new DemandEntry.FiledPlan("CGJH-" + application, filed), null,
                new DemandEntry.Agreement("WTDL-" + application, filed, today().plusYears(1), "编制采购文件、发布公告、组织开标和评标；代理费用由中标人支付。", null),
                new DemandEntry.Outlet(LocalDate.of(2025, 12, 19), "https://www.ccgp.gov.cn/cggg/cgyx/" + application + ".htm"), null, true, false, false,
                new DemandEntry.Survey(List.of(SurveyWay.CONSULTATION, SurveyWay.QUESTIONNAIRE), 5, LocalDate.of(2025, 11, 20),
                        "同类平台供应商较多，供给充分；近三年同类项目成交价与本项目预算相当；后续运行维护按年另行采购。"),
                new DemandEntry.Review(filed, "陈静", "刘海", "赵敏", "孙立", true, "无歧视性条款，竞争充分，落实各项采购政策，履约风险可控。",
                        "正大律师事务所 周律师", "进度滞后的，按里程碑预警并约谈；供应商违约的，依合同追责并启用第二候选人。"),
                new DemandEntry.NoReserve(NoReserveGround.TOO_FEW, "系统须与省级平台一并部署，预留后合格供应商不足，无法确保充分竞争。"), null, 0)));
    }

    /** Contract text and acceptance plan; the contracts of the demonstration pay a fifth in advance, and of the rest six tenths and four tenths. */
    private void draftTerms() {
        doors.acting.as(OFFICER, () -> doors.terms.recordTerms(application, new TermsEntry(List.of(
                new TermsEntry.Clause(TermClause.QUALITY, "符合国家和行业标准以及采购文件要求"), new TermsEntry.Clause(TermClause.PLACE, "项目单位所在地"),
                new TermsEntry.Clause(TermClause.PAYMENT, "按里程碑分期支付，凭确认的费用和发票支付"),
                new TermsEntry.Clause(TermClause.WARRANTY, "自终验合格之日起保修三年，故障两小时内响应"),
                new TermsEntry.Clause(TermClause.BREACH, "逾期每日按合同价款万分之五支付违约金"),
                new TermsEntry.Clause(TermClause.DISPUTES, "协商不成的，向采购人所在地人民法院起诉"),
                new TermsEntry.Clause(TermClause.INTELLECTUAL_PROPERTY, "项目形成的软件和数据知识产权归采购人所有"),
                new TermsEntry.Clause(TermClause.DATA_SECURITY, "遵守数据安全法律法规，数据不出政务外网，人员签订保密协议"),
                new TermsEntry.Clause(TermClause.ACCEPTORS, "采购人组织技术、业务、财务人员和外聘专家组成验收小组"),
                new TermsEntry.Clause(TermClause.ACCEPTANCE_STEPS, "阶段成果分段验收，终验经资料审查、功能和性能测试、现场核验，形成验收书"),
                new TermsEntry.Clause(TermClause.ACCEPTANCE_CONTENT, "每一项技术和商务要求的履约情况"),
                new TermsEntry.Clause(TermClause.ACCEPTANCE_CRITERIA, "按合同附件验收方案逐项验收")), 30, null,
                List.of(new TermsEntry.Instalment("预付款", true, new BigDecimal("20")), new TermsEntry.Instalment("阶段成果交付", false, new BigDecimal("48")),
                        new TermsEntry.Instalment("终验交付", false, new BigDecimal("32"))), 10, false, 0)));
    }

    Bidding publishNotice() {
        clearForPublication();
        OpeningKeys.OFFICERS.forEach(doors.openingKeys::of);
        does(AGENT, "publishNotice", task -> {
            PlanEntry entry = tender().plan();
            doors.tender.publishNotice(task, new PublishEntry(false, entry.documentsUntil(), entry.bidDeadline(), null, true, entry.place(),
                    OpeningKeys.OFFICERS, OFFICERS_AT_THE_OPENING, null,
                    tender().version()));
        });
        return this;
    }

    /** A supplier asks about the documents and challenges them; the officer answers both. */
    Bidding askAndChallenge(String supplier) {
        String number = doors.acting.asking(OFFICER, () -> tender().number());
        doors.acting.as(supplier, () -> {
            doors.disputes.askEnquiry(new AskEnquiry(number, DisputeStep.DOCUMENTS, "我公司拟派驻场团队，请问驻场地点是否提供办公场所和网络条件？"));
            doors.disputes.fileChallenge(new FileChallenge(number, DisputeStep.DOCUMENTS, null, List.of("“同类业绩”每项五分、最高十五分，对新设立的中小企业不利"),
                    "招标文件评分标准第三项。", "《政府采购促进中小企业发展管理办法》第五条", "取消业绩分，或者降低其分值。", CORRESPONDENCE), List.of());
        });
        does(OFFICER, "answerEnquiry", task -> doors.disputes.answerEnquiry(task, new EnquiryAnswer("驻场地点是否提供办公场所和网络条件？",
                "采购人提供办公场所和互联网接入，设备由供应商自备。", 0)));
        does(OFFICER, "answerChallenge", task -> doors.disputes.answerChallenge(task, new ChallengeAnswer("unfounded",
                "业绩为评审因素而非资格条件，与采购需求的质量相关，分值与需求相适应，未限定规模和成立年限。质疑事项不成立。", null, 0)));
        return this;
    }

    /** Each supplier bids the given percentage of the ceiling. */
    Bidding bid(List<String> suppliers, int... percents) {
        String number = doors.acting.asking(OFFICER, () -> tender().number());
        for (int i = 0; i < suppliers.size(); i++) {
            Money price = plan.total().percent(BigDecimal.valueOf(percents[i]));
            Map<String, Object> qualification = new HashMap<>(Map.of("small", false, "contact", "投标联系人", "phone", "0531-88000000"));
            if (bond != null) {
                qualification.put("bondForm", "保函");
                qualification.put("bondReference", guarantee(suppliers.get(i)));
            }
            Map<BidPart, Map<String, Object>> said = Map.of(BidPart.QUALIFICATION, qualification,
                    BidPart.TECHNICAL, Map.of("deliveryDays", 270, "technical", "采用成熟的微服务架构，支持国产软硬件环境，按等级保护三级要求建设。",
                            "responses", List.of("总体架构、数据设计和安全设计齐备", "驻场团队六人，七乘二十四小时响应", "近三年同类业绩三项")),
                    BidPart.PRICE, Map.of("price", price, "lines", lines(price)));
            doors.acting.as(suppliers.get(i), () -> doors.bids.submitBid(number,
                    new BidEntry(1, BidSealer.seal(doors.bids.viewSealing(number), 1, said))));
        }
        return this;
    }

    private String guarantee(String supplier) {
        return "BH-" + application.substring(application.lastIndexOf('-') + 1) + "-" + supplier;
    }

    /** The agency enters what each supplier has handed in. */
    Bidding receiveBonds(List<String> suppliers) {
        for (String supplier : suppliers) {
            String firm = doors.acting.asking(supplier, () -> doors.actor.get().organisation());
            doors.acting.as(AGENT, () -> doors.bonds.recordBond(tender().number(), new BondEntry(firm, 1, bond, BondForm.GUARANTEE, guarantee(supplier), today())));
        }
        return this;
    }

    Bidding withdrawBid(String supplier) {
        String number = doors.acting.asking(OFFICER, () -> tender().number());
        doors.acting.as(supplier, () -> doors.bids.withdrawBid(number, 1));
        return this;
    }

    /** Waits until the engine's clock has rung and the task is there. */
    private void await(String user, String key) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (doors.acting.asking(user, () -> openTasks(user, key)).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no " + key + " of " + application + " within " + PATIENCE_SECONDS + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    Bidding openBids() {
        await(AGENT, "openBids");
        String number = doors.acting.asking(AGENT, () -> tender().number());
        for (String officer : OpeningKeys.OFFICERS.subList(0, OFFICERS_AT_THE_OPENING)) {
            doors.acting.as(officer, () -> doors.opening.giveShares(number,
                    BidSealer.unwrap(doors.opening.viewOpening(number), doors.openingKeys.of(officer))));
        }
        does(AGENT, "openBids", task -> doors.tender.openBids(task, new OpeningEntry("采购人代表、投标人代表到场", false, "开标顺利。",
                tender().version())));
        return this;
    }

    private List<BidView> standing() {
        return tender().bids().stream().filter(b -> b.status() != BidStatus.INVALID && b.status() != BidStatus.WITHDRAWN).toList();
    }

    Bidding checkQualification() {
        does(OFFICER, "checkQualification", task -> doors.tender.checkQualification(task, new QualificationEntry(
                standing().stream().map(b -> new QualificationEntry.Verdict(b.number(), true, null)).toList(), "资格审查合格。",
                tender().version())));
        return this;
    }

    Bidding formCommittee() {
        does(AGENT, "formCommittee", task -> {
            String number = tender().number();
            attach(number, "draw-record", "政府采购评审专家抽取记录", "从财政部政府采购评审专家库随机抽取。");
            List<PoolRecord.Expert> experts = POOL.stream().map(user -> doors.registry.findExpert(user).orElseThrow())
                    .map(e -> new PoolRecord.Expert(e.name(), "信息技术", e.employerName(), e.userName())).toList();
            doors.tender.formCommittee(task, new CommitteeEntry(new PoolRecord("CZBCQ-" + number, LocalDateTime.now(doors.clock), null, experts), null,
                    standing().stream().map(b -> new CommitteeEntry.ObjectiveMark(b.number(), 2, new BigDecimal("15"))).toList(),
                    "按抽取记录组建。", tender().version()));
        });
        return this;
    }

    /** All members but the last {@code waiting} ones hand in their sheets. */
    Bidding evaluate(int waiting) {
        List<String> members = doors.acting.asking(AGENT, () -> tender().committee().stream().map(s -> s.member()).toList());
        for (int i = 0; i < members.size() - waiting; i++) {
            int more = i;
            does(members.get(i), "evaluateBids", task -> {
                List<SheetEntry.Mark> marks = new ArrayList<>();
                int place = 0;
                for (BidView bid : standing()) {
                    marks.add(new SheetEntry.Mark(bid.number(), 0, BigDecimal.valueOf(42 - 3L * place - more % 2), "方案完整"));
                    marks.add(new SheetEntry.Mark(bid.number(), 1, BigDecimal.valueOf(18 - 2L * place), "服务可行"));
                    place++;
                }
                doors.committees.attendEvaluation(tender().number(), new Attendance(true));
                doors.tender.evaluateBids(task, new SheetEntry(marks, false, null, "独立评审完毕。"));
            });
        }
        return this;
    }

    Bidding concludeEvaluation() {
        does(AGENT, "concludeEvaluation", task -> {
            EvaluationView view = doors.tenders.viewEvaluation(tender().number());
            doors.tender.concludeEvaluation(task, new EvaluationEntry(false,
                    view.rows().stream().filter(EvaluationView.Row::corrected)
                            .map(r -> new EvaluationEntry.Confirmation(r.bid(), true)).toList(),
                    view.rows().stream().filter(EvaluationView.Row::low)
                            .map(r -> new EvaluationEntry.Explanation(r.bid(), 45, true, "成本构成说明充分")).toList(), null,
                    "评审意见一致，推荐排名第一的投标人。", tender().version()));
        });
        return this;
    }

    /** What the experts have evaluated is paid by the hour. */
    Bidding payExperts(int hours) {
        doors.acting.as(AGENT, () -> {
            String number = tender().number();
            doors.committees.recordFees(number, new FeesEntry(doors.committees.viewCommittee(number).members().stream()
                    .filter(s -> s.expert() && s.status().equals("signed")).map(s -> new FeesEntry.Fee(s.member(), hours, null)).toList()));
        });
        return this;
    }

    Bidding award() {
        does(HEAD, "awardTender", task -> doors.tender.awardTender(task, new Decision(false, "按评审结果定标。", tender().version())));
        return this;
    }
}
