package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;

/** What a bid says of its product: bids of one brand count as one bidder (EVA-12), domestic products have their deduction (EVA-16). */
class BrandAndOriginTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 24, 9, 30);
    private static final EvaluationEntry ENTRY = new EvaluationEntry(false, null, null, null, "报告", 0);
    private final Regulation law = TenderLaw.on(LocalDate.of(2026, 3, 2));
    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "服务器", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));
    private final Map<String, BidContent> contents = new LinkedHashMap<>();

    @BeforeEach
    void plan() {
        plan("goods");
        tender.status = TenderStatus.CONCLUDING;
    }

    private void plan(String category) {
        plan(category, null);
    }

    private void plan(String category, String coreProduct) {
        tender.plan.take(new PlanEntry(category, "A02010104", "none", null, false, "需求", List.of(new PlanEntry.LotEntry("一包", Money.of("2100000"), Money.of("2100000"), coreProduct)),
                null, new BigDecimal("10"), new BigDecimal("5"), false, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), NOW, "北京", new BigDecimal("30"),
                List.of("资格"), List.of(new PlanEntry.CriterionEntry("方案", CriterionKind.SUBJECTIVE, new BigDecimal("70"), "优良中差")), List.of(), null, null, 0));
    }

    private Bid bid(String supplier, String price, boolean small, String brand, String share) {
        Bid bid = new Bid(tender, "CG-2026-0001-T" + (tender.bids.size() + 1), 1, supplier, supplier);
        bid.submit(new BidEnvelope(SealedBids.SUITE, new byte[] {1}), NOW.minusDays(1));
        tender.bids.add(bid);
        BidContent content = new BidContent(Money.of(price), null, null, List.of(new PriceLine("服务器", BigDecimal.ONE, "台", Money.of(price), Money.of(price))), small,
                null, null, null, "林涛", "0531", null, 90, "方案", List.of("响应"), List.of(), List.of(), brand, share == null ? null : new BigDecimal(share), null);
        contents.put(bid.number(), content);
        bid.open(content, tender.lot(1).ceiling(), null);
        bid.judge(true, null);
        return bid;
    }

    private void marks(String... of) {
        List<SheetEntry.Mark> marks = new ArrayList<>();
        for (int i = 0; i < of.length; i++) {
            marks.add(new SheetEntry.Mark(tender.bids.get(i).number(), 0, new BigDecimal(of[i]), null));
        }
        Sheet sheet = new Sheet(tender, 1, "e1", "e1", true);
        tender.sheets.add(sheet);
        sheet.sign(marks, tender.bids.stream().map(Bid::number).toList(), tender.plan.criteria, NOW);
    }

    private Evaluation evaluation() {
        return new Evaluation(tender, contents, TenderLaw.procedure("open", law));
    }

    @Test
    void takesTwentyPercentOffDomesticProductsWhereOthersCompete() {
        Bid domestic = bid("A", "2000000", true, null, "80");
        Bid foreign = bid("B", "1900000", false, null, "79.99");
        Bid silent = bid("C", "1950000", false, null, null);
        marks("50", "50", "50");
        List<EvaluationView.Row> rows = evaluation().rows();
        assertThat(rows.get(0).domesticRate()).isEqualByComparingTo("20");
        assertThat(rows.get(0).rate()).as("both off the original price").isEqualByComparingTo("30");
        assertThat(rows.get(0).adjustedPrice()).isEqualTo(Money.of("1400000"));
        assertThat(rows.subList(1, 3)).allSatisfy(r -> assertThat(r.rate()).isZero());
        assertThat(evaluation().conclude(ENTRY, "seed")).isTrue();
        assertThat(domestic.adjustedPrice()).isEqualTo(Money.of("1400000"));
        assertThat(List.of(domestic.place(), foreign.place(), silent.place())).containsExactly(1, 2, 3);
    }

    @Test
    void takesNothingOffWhereAllAreDomesticNorOffServices() {
        bid("A", "2000000", false, null, "100");
        bid("B", "1900000", false, null, "85");
        bid("C", "1950000", false, null, "80");
        assertThat(evaluation().rows()).allSatisfy(r -> assertThat(r.rate()).isZero());
        plan("services");
        tender.bids.clear();
        contents.clear();
        bid("D", "2000000", false, null, "90");
        bid("E", "1900000", false, null, null);
        bid("F", "1950000", false, null, null);
        assertThat(evaluation().rows()).as("who says nothing of a product in a tender for services has none").allSatisfy(r -> assertThat(r.rate()).isZero());
    }

    @Test
    void ranksTheBestOfABrandAlone() {
        Bid better = bid("A", "1900000", false, "曙光 A620", "100");
        Bid worse = bid("B", "1900000", false, "曙光a620", "100");
        Bid other = bid("C", "2000000", false, "浪潮", "100");
        Bid fourth = bid("D", "2000000", false, null, "100");
        marks("60", "59", "50", "49");
        assertThat(evaluation().rows()).extracting(EvaluationView.Row::outranked).containsExactly(false, true, false, false);
        assertThat(evaluation().conclude(ENTRY, "seed")).isTrue();
        assertThat(List.of(better.place(), other.place(), fourth.place())).containsExactly(1, 2, 3);
        assertThat(worse.place()).isNull();
        assertThat(worse.status()).isEqualTo(BidStatus.QUALIFIED);
        assertThat(worse.ground()).isEqualTo(TenderRule.SAME_BRAND_COUNTS_ONCE.code());
        assertThat(tender.drawSeed).isNull();
        worse.unrank();
        assertThat(worse.ground()).isNull();
    }

    @Test
    void comparesBrandsInServicesOnlyWhereTheDocumentsNameACoreProduct() {
        plan("services");
        bid("A", "1900000", false, "曙光", null);
        bid("B", "1950000", false, "曙光", null);
        bid("C", "2000000", false, "浪潮", null);
        marks("60", "59", "50");
        assertThat(evaluation().rows()).extracting(EvaluationView.Row::outranked).containsOnly(false);
        Procedure open = TenderLaw.procedure("open", law);
        assertThat(tender.failThinLots(open, b -> b.status().isCompliant())).isFalse();
        plan("services", " 服务器 ");
        assertThat(tender.lot(1).view(1).coreProduct()).isEqualTo("服务器");
        assertThat(evaluation().rows()).extracting(EvaluationView.Row::outranked).containsExactly(false, true, false);
        assertThat(tender.failThinLots(open, b -> b.status().isCompliant())).as("two bidders are left of three bids").isTrue();
    }

    @Test
    void letsTheLotDecideWithinABrandAndCountsItOnce() {
        Bid one = bid("A", "1900000", false, "曙光", "100");
        Bid two = bid("B", "1900000", false, "曙光", "100");
        bid("C", "2000000", false, "浪潮", "100");
        marks("60", "60", "50");
        Procedure open = TenderLaw.procedure("open", law);
        assertThat(tender.failThinLots(TenderLaw.procedure("negotiation", law), b -> b.status() == BidStatus.QUALIFIED)).as("no rule of negotiations").isFalse();
        Bid fourth = bid("D", "2000000", false, null, "100");
        tender.sheets.clear();
        marks("60", "60", "50", "40");
        assertThat(evaluation().conclude(ENTRY, "seed")).isTrue();
        assertThat(one.place() == null).isNotEqualTo(two.place() == null);
        assertThat(tender.drawSeed).isEqualTo("seed");
        tender.bids.remove(fourth);
        assertThat(tender.failThinLots(open, b -> b.status().isCompliant())).as("two bidders are left of three bids").isTrue();
    }

    @Test
    void opensABidWithoutAWordOfTheProduct() {
        BidContent said = BidText.together(Map.of(BidPart.QUALIFICATION, text("{\"small\":false,\"contact\":\"林涛\",\"phone\":\"1\"}"),
                BidPart.TECHNICAL, text("{\"deliveryDays\":30,\"technical\":\"方案\",\"responses\":[\"响应\"],\"brand\":\"不在此处\"}"),
                BidPart.PRICE, text("{\"price\":\"100\",\"lines\":[{\"name\":\"服务器\",\"quantity\":1,\"unit\":\"台\",\"unitPrice\":\"100\",\"amount\":\"100\"}]}"))).orElseThrow();
        assertThat(said.brand()).as("the price part says it, no other").isNull();
        assertThat(OpeningDesk.isComplete(said, tender)).isTrue();
        assertThat(BidText.read(text("{\"price\":\"100\",\"brand\":\"浪潮\",\"domesticShare\":100.01}"))).satisfies(b -> {
            assertThat(b.brand()).isEqualTo("浪潮");
            assertThat(OpeningDesk.isComplete(b, tender)).isFalse();
        });
    }

    private static byte[] text(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
