package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** What is asked of signed marks: reasons for those far from the others', and how firmly the ranking stands on them. */
class SignedMarksTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 24, 9, 30);
    private final Regulation law = TenderLaw.on(LocalDate.of(2026, 3, 2));
    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));
    private final Map<String, BidContent> contents = new LinkedHashMap<>();
    private Bid a;
    private Bid b;
    private Bid c;

    @BeforeEach
    void openThreeBids() {
        tender.plan.take(new PlanEntry("services", "C16010302", "none", null, true, "需求", List.of(new PlanEntry.LotEntry("一包", Money.of("2100000"), Money.of("2100000"), null)),
                null, new BigDecimal("15"), new BigDecimal("5"), false, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), NOW, "北京",
                new BigDecimal("20"), List.of("资格"), List.of(new PlanEntry.CriterionEntry("业绩", CriterionKind.OBJECTIVE, new BigDecimal("20"), "每个得 5 分"),
                new PlanEntry.CriterionEntry("方案", CriterionKind.SUBJECTIVE, new BigDecimal("60"), "优良中差")), List.of(), null, null, 0));
        a = bid("A", "1900000");
        b = bid("B", "1900000");
        c = bid("C", "2000000");
        tender.status = TenderStatus.CONCLUDING;
    }

    private Bid bid(String supplier, String price) {
        Bid bid = new Bid(tender, "CG-2026-0001-T" + (tender.bids.size() + 1), 1, supplier, supplier);
        bid.submit(new BidEnvelope(SealedBids.SUITE, new byte[] {1}), NOW.minusDays(1));
        tender.bids.add(bid);
        BidContent content = new BidContent(Money.of(price), null, null, List.of(new PriceLine("开发", BigDecimal.ONE, "项", Money.of(price), Money.of(price))), false,
                null, "保函", "BH-1", "林涛", "0531", null, 90, "方案", List.of("响应", "响应"), List.of(), List.of(), null, null, null);
        contents.put(bid.number(), content);
        bid.open(content, tender.lot(1).ceiling(), null);
        bid.judge(true, null);
        bid.mark(0, BigDecimal.TEN);
        return bid;
    }

    private void sheet(String member, String ofA, String ofB, String ofC) {
        Sheet sheet = new Sheet(tender, 1, member, member, true);
        tender.sheets.add(sheet);
        List<SheetEntry.Mark> marks = new ArrayList<>();
        marks.add(new SheetEntry.Mark(a.number(), 1, new BigDecimal(ofA), null));
        marks.add(new SheetEntry.Mark(b.number(), 1, new BigDecimal(ofB), null));
        marks.add(new SheetEntry.Mark(c.number(), 1, new BigDecimal(ofC), null));
        sheet.sign(marks, List.of(a.number(), b.number(), c.number()), tender.plan.criteria, NOW);
    }

    private MarkReasonsEntry reason(Bid bid, int criterion, String words) {
        return new MarkReasonsEntry(List.of(new MarkReasonsEntry.Reason(bid.number(), criterion, words)));
    }

    private FarMarks far() {
        return new FarMarks(tender, law);
    }

    @Test
    void asksForReasonsBeyondTheDistanceAndNotAtIt() {
        // three tenths of sixty points are eighteen, measured from the median of the others
        sheet("e1", "50", "50", "40");
        sheet("e2", "50", "50", "40");
        sheet("e3", "32", "31.99", "40");
        assertThat(far().views()).extracting(FarMarkView::member, FarMarkView::bid).containsExactly(org.assertj.core.groups.Tuple.tuple("e3", b.number()));
        assertThat(far().viewsOf("e1")).isEmpty();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> far().ensureExplained()).breaks(TenderRule.FAR_MARK_IS_EXPLAINED)).isTrue();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> far().explain("e3", reason(b, 1, " "), NOW)).breaks(InputRule.REQUIRED)).isTrue();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> far().explain("e3", new MarkReasonsEntry(null), NOW)).breaks(InputRule.REQUIRED)).isTrue();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> far().explain("e3", reason(a, 1, "多余"), NOW)).breaks(InputRule.UNKNOWN_REFERENCE)).isTrue();
        far().explain("e3", reason(b, 1, "方案未响应第三章的安全要求。"), NOW);
        far().ensureExplained();
        assertThat(far().views().get(0).reason()).contains("第三章");
    }

    @Test
    void asksNothingOfTwoAndOfMarksOfTheExcluded() {
        sheet("e1", "60", "60", "60");
        sheet("e2", "0", "0", "0");
        assertThat(far().isEmpty()).as("neither is the one that is far off").isTrue();
        sheet("e3", "60", "60", "60");
        sheet("e4", "60", "60", "60");
        sheet("e5", "43", "43", "43");
        assertThat(far().views()).as("one extreme mark does not make the others look far off").extracting(FarMarkView::member).containsOnly("e2").hasSize(3);
        b.invalidate("TEN-11");
        assertThat(far().views()).hasSize(2);
        tender.sheets.get(1).reopen();
        assertThat(far().isEmpty()).as("it is being marked anew").isTrue();
    }

    @Test
    void showsWhatTheRankingTurnsOn() {
        sheet("e1", "60", "45", "40");
        sheet("e2", "50", "54", "40");
        sheet("e3", "50", "54", "40");
        assertThat(new Evaluation(tender, contents, TenderLaw.procedure("open", law)).conclude(new EvaluationEntry(false, null, null, null, "报告", 0), "seed")).isTrue();
        List<StabilityView.Line> lines = new Stability(tender, 1, law).lines();
        assertThat(lines).as("as signed, three members, three weights up and down").hasSize(1 + 3 + 3 + 3);
        assertThat(lines.get(0).places()).extracting(StabilityView.Place::bid).containsExactly(a.number(), b.number(), c.number());
        assertThat(lines.get(0).places()).extracting(p -> p.total().toPlainString()).containsExactly("83.33", "81.00", "69.00");
        assertThat(lines.get(1).subject()).isEqualTo("e1");
        assertThat(lines.get(1).sameFirst()).as("without the one who put A so high").isFalse();
        assertThat(lines.get(1).places()).extracting(StabilityView.Place::place).containsExactly(2, 1, 3);
        assertThat(lines.get(2).sameOrder()).isTrue();
        StabilityView.Line higher = lines.stream().filter(l -> l.kind() == StabilityKind.WEIGHT_HIGHER && "方案".equals(l.subject())).findFirst().orElseThrow();
        assertThat(higher.places().get(0).total()).as("20 of the price, 10 fixed, 53.33 stretched by a tenth").isEqualByComparingTo("88.67");
        assertThat(higher.sameOrder()).isTrue();
        assertThat(lines.stream().filter(l -> l.kind() == StabilityKind.WEIGHT_LOWER).findFirst().orElseThrow().places().get(0).total())
                .as("18 of the price").isEqualByComparingTo("81.33");
    }

    @Test
    void callsATieNoLongerTheSameWinner() {
        sheet("e1", "60", "50", "40");
        sheet("e2", "50", "50", "40");
        sheet("e3", "50", "50", "40");
        assertThat(new Evaluation(tender, contents, TenderLaw.procedure("open", law)).conclude(new EvaluationEntry(false, null, null, null, "报告", 0), "seed")).isTrue();
        StabilityView.Line without = new Stability(tender, 1, law).lines().get(1);
        assertThat(without.places()).extracting(StabilityView.Place::place).containsExactly(1, 1, 3);
        assertThat(without.sameFirst()).isFalse();
        assertThat(without.sameOrder()).isFalse();
    }
}
