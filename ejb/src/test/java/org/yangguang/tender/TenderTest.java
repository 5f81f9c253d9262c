package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.registry.EnterpriseScale;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** A tender of one lot from its bids to its ranking. */
class TenderTest {

    private static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 3, 24, 9, 30);
    private final Regulation law = TenderLaw.on(LocalDate.of(2026, 3, 2));
    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));
    private final Map<String, BidContent> contents = new LinkedHashMap<>();

    @BeforeEach
    void publish() {
        tender.plan.take(new PlanEntry("services", "C16010302", "none", null, true, "需求", List.of(new PlanEntry.LotEntry("一包", Money.of("2100000"), Money.of("2100000"), null)),
                null, new BigDecimal("15"), new BigDecimal("5"), false, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), DEADLINE, "北京",
                new BigDecimal("20"), List.of("资格"), List.of(new PlanEntry.CriterionEntry("业绩", CriterionKind.OBJECTIVE, new BigDecimal("20"), "每个得 5 分"),
                new PlanEntry.CriterionEntry("方案", CriterionKind.SUBJECTIVE, new BigDecimal("60"), "优良中差")), List.of(), null, null, 0));
        tender.status = TenderStatus.BIDDING;
    }

    private static BidContent content(String price, boolean small, String share) {
        return new BidContent(Money.of(price), null, null, List.of(new PriceLine("开发", BigDecimal.ONE, "项", Money.of(price), Money.of(price))), small,
                share == null ? null : new BigDecimal(share), "保函", "BH-1", "林涛", "0531", null, 90, "方案", List.of("响应", "响应"), List.of(), List.of(), null, null, null);
    }

    private Bid bid(String supplier, BidContent content) {
        Bid bid = new Bid(tender, "CG-2026-0001-T" + (tender.bids.size() + 1), 1, supplier, supplier);
        bid.submit(new BidEnvelope(SealedBids.SUITE, new byte[] {1}), DEADLINE.minusDays(1));
        tender.bids.add(bid);
        contents.put(bid.number(), content);
        return bid;
    }

    private void opened() {
        tender.bids.forEach(b -> b.open(contents.get(b.number()), tender.lot(1).ceiling(), tender.plan.bond));
        tender.bids.forEach(b -> b.judge(true, null));
    }

    private static void refuses(Rule rule, Runnable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act::run);
        assertThat(violation).as("breaks %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).as("%s", violation.breaches()).isTrue();
    }

    private Sheet sheet(String member, Map<Bid, String> marks) {
        Sheet sheet = new Sheet(tender, 1, member, member, true);
        tender.sheets.add(sheet);
        List<SheetEntry.Mark> entered = new ArrayList<>();
        marks.forEach((b, m) -> entered.add(new SheetEntry.Mark(b.number(), 1, new BigDecimal(m), null)));
        sheet.sign(entered, tender.compliant().stream().map(Bid::number).toList(), tender.plan.criteria, DEADLINE);
        return sheet;
    }

    @Test
    void takesBidsUntilTheDeadlineAndNotAtIt() {
        // a bid at the deadline itself breaks TenderRule.BID_IN_TIME, an opening before it TenderRule.NOT_OPENED_BEFORE_DEADLINE
        assertThat(tender.takesBids(DEADLINE.minusNanos(1))).isTrue();
        assertThat(tender.takesBids(DEADLINE)).isFalse();
        tender.close();
        assertThat(tender.takesBids(DEADLINE.minusDays(1))).isFalse();
        refuses(TenderRule.STATE_ALLOWS_IT, () -> tender.ensure(TenderStatus.BIDDING));
    }

    /** Nobody opens what was sealed, and before the deadline who had bid stays a secret; after it, it is known as ever. */
    @Test
    void staysSealedWhenItIsTerminated() {
        bid("A", content("1900000", false, null));
        tender.publishedAt = DEADLINE.minusDays(22);
        tender.terminate("任务取消", DEADLINE.minusDays(1));
        assertThat(tender.takesBids(DEADLINE.minusHours(30))).isFalse();
        assertThat(tender.biddingIsOver()).isFalse();
        assertThat(tender.receiptsAreOpen()).isFalse();
        tender.close();
        refuses(TenderRule.STATE_ALLOWS_IT, () -> tender.ensure(TenderStatus.CLOSED));
        tender.terminate("任务取消", DEADLINE);
        assertThat(tender.biddingIsOver()).isTrue();
        assertThat(tender.receiptsAreOpen()).isFalse();
        tender.openedAt = DEADLINE.plusHours(1);
        assertThat(tender.receiptsAreOpen()).isTrue();
    }

    @Test
    void saysNoPriceBeforeTheOpening() {
        Bid bid = bid("A", content("1900000", false, null));
        assertThat(bid.envelope().sha256()).hasSize(64);
        assertThat(bid.isReadable()).isFalse();
        assertThat(bid.view().listedPrice()).isNull();
    }

    @Test
    void failsALotWithFewerThanThreeBidders() {
        bid("A", content("1900000", false, null));
        bid("B", content("1900000", false, null));
        assertThat(tender.failThinLots(TenderLaw.procedure("open", law), b -> b.status() == BidStatus.SUBMITTED)).isTrue();
        assertThat(tender.lot(1).view(1).failedGround()).isEqualTo(TenderRule.OPENING_NEEDS_THREE_BIDDERS.code());
        assertThat(tender.failedBudget()).isEqualTo(tender.lot(1).budget()).isEqualTo(tender.budget());
        Tender next = tender.again("CG-2026-0002", LocalDate.of(2026, 4, 1));
        assertThat(next.round).isEqualTo(2);
        assertThat(next.lot(1).stands()).isTrue();
    }

    @Test
    void takesAPriceAboveTheCeilingForInvalid() {
        Bid bid = bid("A", content("2100000.01", false, null));
        bid.open(contents.get(bid.number()), tender.lot(1).ceiling(), null);
        assertThat(bid.status()).isEqualTo(BidStatus.INVALID);
        assertThat(bid.view().ground()).isEqualTo(TenderRule.BID_IS_VALID.code());
    }

    @Test
    void asksForAVerdictOnEveryBid() {
        Bid bid = bid("A", content("1900000", false, null));
        bid.open(contents.get(bid.number()), tender.lot(1).ceiling(), null);
        refuses(TenderRule.VERDICT_ON_EVERY_BID, () -> Qualification.judge(tender, new QualificationEntry(List.of(), null, 0), supplier -> supplier, code -> false));
    }

    @Test
    void scoresAveragesAndRanks() {
        Bid a = bid("A", content("1900000", false, null));
        Bid b = bid("B", content("2000000", true, null));
        Bid c = bid("C", content("1800000", false, null));
        Bid d = bid("D", content("1950000", false, "35"));
        opened();
        Breaches breaches = new Breaches();
        Evaluation.fix(tender, List.of(new CommitteeEntry.ObjectiveMark(a.number(), 0, BigDecimal.TEN), new CommitteeEntry.ObjectiveMark(b.number(), 0, BigDecimal.TEN),
                new CommitteeEntry.ObjectiveMark(c.number(), 0, BigDecimal.TEN), new CommitteeEntry.ObjectiveMark(d.number(), 0, BigDecimal.TEN)), breaches);
        breaches.refuseIfAny();
        sheet("e1", Map.of(a, "50", b, "40", c, "45", d, "30"));
        sheet("e2", Map.of(a, "51", b, "41", c, "45", d, "30"));
        sheet("e3", Map.of(a, "51", b, "41", c, "45", d, "31"));
        assertThat(new Evaluation(tender, contents, TenderLaw.procedure("open", law)).conclude(new EvaluationEntry(false, null, null, null, "报告", 0), "seed")).isTrue();
        assertThat(a.totalScore()).isEqualByComparingTo(new BigDecimal("17.89").add(new BigDecimal("60.67")));
        assertThat(b.totalScore()).isEqualByComparingTo("70.67");
        assertThat(tender.lot(1).winnerBid()).isEqualTo(a.number());
        assertThat(List.of(a.place(), b.place(), c.place(), d.place())).containsExactly(1, 3, 2, 4);
        assertThat(tender.drawSeed).isNull();
    }

    @Test
    void wantsEveryItemMarkedWithinItsPoints() {
        Bid a = bid("A", content("1900000", false, null));
        opened();
        Sheet sheet = new Sheet(tender, 1, "e1", "e1", true);
        List<String> bids = List.of(a.number());
        refuses(TenderRule.EVERY_ITEM_IS_MARKED, () -> sheet.sign(List.of(), bids, tender.plan.criteria, DEADLINE));
        refuses(TenderRule.MARK_WITHIN_ITS_ITEM, () -> sheet.sign(List.of(new SheetEntry.Mark(a.number(), 1, new BigDecimal("60.01"), null)), bids,
                tender.plan.criteria, DEADLINE));
        refuses(TenderRule.RECUSAL_NAMES_ITS_GROUND, () -> sheet.recuse("", DEADLINE));
    }

    @Test
    void asksTheBidderAboutACorrection() {
        BidContent wrong = new BidContent(Money.of("1210000"), null, null, List.of(new PriceLine("开发", BigDecimal.valueOf(3), "套", Money.of("400000"),
                Money.of("1210000"))), false, null, null, null, "人", "1", null, 30, "方案", List.of(), List.of(), List.of(), null, null, null);
        Bid a = bid("A", wrong);
        bid("B", content("1250000", false, null));
        bid("C", content("1260000", false, null));
        opened();
        Evaluation evaluation = new Evaluation(tender, contents, TenderLaw.procedure("open", law));
        refuses(TenderRule.CORRECTION_IS_ANSWERED, () -> evaluation.conclude(new EvaluationEntry(false, null, null, null, null, 0), "seed"));
        assertThat(evaluation.conclude(new EvaluationEntry(false, List.of(new EvaluationEntry.Confirmation(a.number(), false)), null, null, null, 0), "seed"))
                .as("two bids are left of three").isFalse();
        assertThat(a.status()).isEqualTo(BidStatus.INVALID);
    }

    @Test
    void hearsAnAbnormallyLowBidder() {
        bid("A", content("2000000", false, null));
        bid("B", content("1980000", false, null));
        bid("C", content("1950000", false, null));
        Bid low = bid("D", content("900000", false, null));
        opened();
        Evaluation evaluation = new Evaluation(tender, contents, TenderLaw.procedure("open", law));
        refuses(TenderRule.LOW_PRICE_IS_REVIEWED, () -> evaluation.conclude(new EvaluationEntry(false, null, null, null, null, 0), "seed"));
        refuses(TenderRule.LOW_PRICE_IS_REVIEWED, () -> evaluation.conclude(new EvaluationEntry(false, null,
                List.of(new EvaluationEntry.Explanation(low.number(), 29, true, "成本低")), null, null, 0), "seed"));
        assertThat(evaluation.conclude(new EvaluationEntry(false, null, List.of(new EvaluationEntry.Explanation(low.number(), 30, false, "无证明材料")), null, null, 0), "seed")).isTrue();
        assertThat(low.status()).isEqualTo(BidStatus.INVALID);
    }

    @Test
    void publishesNothingWithoutAnApprovedBudget() {
        refuses(TenderRule.BUDGET_DOCUMENT_GATES_NOTICE, () -> tender.publish(new PublishEntry(false, null, DEADLINE, null, false, "北京", null, null, null, 0), List.of(), null, DEADLINE, DEADLINE));
    }

    @Test
    void letsNoDebarredNorInvolvedFirmBid() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        EnterpriseView debarred = new EnterpriseView("A", "1", "甲", EnterpriseScale.SMALL, "人", "人", "1", "370000", "行", "1", today,
                List.of(new EnterpriseView.Debarred(today, today.plusYears(1), "串通投标", "财决", null)), 0);
        tender.plan.excluded.add("A");
        refuses(TenderRule.BIDDER_IS_NOT_DEBARRED, () -> {
            Breaches breaches = new Breaches();
            tender.checkBidder(breaches, "A", "甲", debarred, today);
            breaches.refuseIfAny();
        });
        refuses(TenderRule.BIDDER_DID_NO_PRELIMINARY_WORK, () -> {
            Breaches breaches = new Breaches();
            tender.checkBidder(breaches, "A", "甲", debarred, today.plusYears(2));
            breaches.refuseIfAny();
        });
    }

    @Test
    void dropsWhoeverWasDebarredAfterTheSubmission() {
        Bid a = bid("A", content("1900000", false, null));
        Bid b = bid("B", content("2000000", true, null));
        opened();
        tender.excludeDebarred(bid -> bid.supplier().equals("B"));
        assertThat(b.view().ground()).isEqualTo(TenderRule.BID_IS_NOT_OF_THE_DEBARRED.code());
        assertThat(tender.compliant()).containsExactly(a);
    }

    @Test
    void tellsOnceOfTheRehearsalAndOnlyThoseWhoHaveNotProvedTheirKeys() {
        tender.openers.addAll(List.of(new Opener("officer", "李文静", "f1"), new Opener("head", "王建国", "f2")));
        Opener officer = tender.openers.get(0);
        officer.challenge("asked");
        assertThat(officer.prove("another answer", DEADLINE.minusDays(5))).isFalse();
        assertThat(officer.prove("asked", DEADLINE.minusDays(5))).isTrue();
        assertThat(officer.prove("asked", DEADLINE.minusDays(5))).as("an answer is good once").isFalse();
        assertThat(tender.tellOfRehearsal(DEADLINE.minusDays(2))).containsExactly("head");
        assertThat(tender.tellOfRehearsal(DEADLINE.minusDays(1))).as("the second time").isEmpty();
    }

    @Test
    void wantsALegalCommitteeToConclude() {
        bid("A", content("1900000", false, null));
        opened();
        refuses(TenderRule.ALL_SHEETS_ARE_IN, () -> new Seats(tender, TenderLaw.procedure("open", law)).ensureConcluded());
        refuses(TenderRule.REPRESENTATIVE_IS_OF_THE_PURCHASER, () -> {
            Breaches breaches = new Breaches();
            Composition.checkRepresentative(breaches, "expert1", false);
            breaches.refuseIfAny();
        });
    }

    @Test
    void checksQuotationsBelowTheThreshold() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        QuotationPurchase purchase = new QuotationPurchase("CG-2026-0002", "SB-2026-0002", "XM-2", "数据处理", "XXH", today);
        Map<String, String> firms = new HashMap<>(Map.of("A", "甲", "B", "乙", "C", "丙"));
        refuses(TenderRule.THREE_QUOTATIONS, () -> purchase.enter(quotations("A", null, "1", "2"), firms, "services", Money.of("5000000"), true, law, today));
        refuses(TenderRule.MINUTES_ARE_ATTACHED, () -> purchase.enter(quotations("A", null, "1", "2", "3"), firms, "services", Money.of("5000000"), false, law, today));
        refuses(TenderRule.LOWEST_OR_JUSTIFIED, () -> purchase.enter(quotations("B", null, "1", "2", "3"), firms, "services", Money.of("5000000"), true, law, today));
        refuses(TenderRule.QUOTATION_STAYS_BELOW_THE_LIMIT, () -> purchase.enter(quotations("A", null, "1000000", "1000001", "1000002"), firms, "services",
                Money.of("5000000"), true, law, today));
        refuses(TenderRule.BIDDER_IS_REGISTERED, () -> purchase.enter(quotations("A", null, "1", "2", "3"), Map.of("A", "甲"), "services", Money.of("5000000"), true, law, today));
        purchase.enter(quotations("A", null, "999999.99", "1000001", "1000002"), firms, "services", Money.of("5000000"), true, law, today);
        assertThat(purchase.choice().price()).isEqualTo(Money.of("999999.99"));
        QuotationEntry entry = quotations("A", null, "3", "2", "1");
        List<QuotationEntry.Offer> wrong = new ArrayList<>(entry.offers());
        wrong.set(0, new QuotationEntry.Offer("A", today, entry.offers().get(0).lines(), Money.of("4")));
        refuses(TenderRule.LINES_ADD_UP, () -> purchase.enter(new QuotationEntry("services", "C16030000", "数据处理", wrong, "C", null, null, 0), firms,
                "services", Money.of("5000000"), true, law, today));
    }

    private static QuotationEntry quotations(String chosen, String why, String... prices) {
        List<QuotationEntry.Offer> offers = new ArrayList<>();
        for (int i = 0; i < prices.length; i++) {
            offers.add(new QuotationEntry.Offer(String.valueOf((char) ('A' + i)), LocalDate.of(2026, 3, 1),
                    List.of(new PriceLine("数据处理", BigDecimal.ONE, "项", Money.of(prices[i]), Money.of(prices[i]))), Money.of(prices[i])));
        }
        return new QuotationEntry("services", "C16030000", "数据处理", offers, chosen, why, null, 0);
    }
}
