package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** AWD-03: a winner who does not sign, from the record to the next candidate, and what the law refuses on the way. */
class RefusalTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 1, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate SIGN_BY = LocalDate.of(2026, 5, 6);
    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));

    @BeforeEach
    void twoLotsAreAwarded() {
        tender.plan.take(new PlanEntry("services", "C16010302", "none", null, true, "需求",
                List.of(new PlanEntry.LotEntry("一包", Money.of("2100000"), Money.of("2100000"), null), new PlanEntry.LotEntry("二包", Money.of("2100000"), Money.of("2100000"), null)),
                Money.of("52000"), new BigDecimal("15"), new BigDecimal("5"), false, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), NOW, "北京", new BigDecimal("20"),
                List.of("资格"), List.of(new PlanEntry.CriterionEntry("方案", CriterionKind.SUBJECTIVE, new BigDecimal("80"), "优良中差")), List.of(), null, null, 0));
        tender.openedAt = NOW;
        for (int i = 0; i < 6; i++) {
            Money price = Money.of("190000" + i);
            Bid bid = new Bid(tender, "CG-2026-0001-T" + (i + 1), i / 3 + 1, "S" + (i % 3 + 1), "供应商" + (i % 3 + 1));
            bid.open(new BidContent(price, null, null, List.of(new PriceLine("开发", BigDecimal.ONE, "项", price, price)), false, null, "保函", "BH-" + i, "人", "1", null, 30,
                    "方案", List.of(), List.of(), List.of(), null, null, null), tender.lot(1).ceiling(), Money.of("52000"));
            bid.judge(true, null);
            bid.score(price, price, BigDecimal.TEN, new BigDecimal(80 - i));
            bid.rank(new Ranking(bid.number(), bid.totalScore(), price, i % 3 + 1, false));
            tender.bids.add(bid);
        }
        for (int lot = 1; lot <= 2; lot++) {
            Bid winner = tender.bids.get(lot * 3 - 3);
            tender.lot(lot).award(winner.number(), "HT-2026-000" + lot);
            winner.award();
        }
        tender.awardedOn = TODAY;
        tender.status = TenderStatus.AWARDED;
    }

    private static RefusalEntry entry(RefusalGround ground) {
        return new RefusalEntry(1, ground, "因人员变动无法履约。", TODAY, 0);
    }

    private static RefusalCheck check(AwardProgress own, AwardProgress others, int candidates) {
        return new RefusalCheck(true, own, others, candidates);
    }

    private static final RefusalCheck OPEN = check(AwardProgress.UNSIGNED, AwardProgress.UNSIGNED, 2);

    private static void record(RefusalEntry entry, LocalDate today, boolean barred, String waiting) {
        OPEN.record(entry, TODAY, SIGN_BY, today, barred, waiting);
    }

    @Test
    void isRecordedBetweenLetterAndSignature() {
        assertThatCode(() -> record(entry(RefusalGround.REFUSED), TODAY, false, null)).doesNotThrowAnyException();
        Refused.by(RefusalRule.REFUSED_BETWEEN_LETTER_AND_SIGNATURE, null,
                () -> new RefusalCheck(false, AwardProgress.UNSIGNED, AwardProgress.UNSIGNED, 2).record(entry(RefusalGround.REFUSED), TODAY, SIGN_BY, TODAY, false, null));
        Refused.by(RefusalRule.REFUSED_BETWEEN_LETTER_AND_SIGNATURE, null,
                () -> check(AwardProgress.SIGNED, AwardProgress.UNSIGNED, 2).record(entry(RefusalGround.REFUSED), TODAY, SIGN_BY, TODAY, false, null));
        Refused.by(RefusalRule.ONE_REFUSAL_OF_A_LOT, null, () -> record(entry(RefusalGround.REFUSED), TODAY, false, "CG-2026-0001-JJ1"));
        Refused.by(InputRule.REQUIRED, "ground", () -> record(entry(null), TODAY, false, null));
        Refused.by(InputRule.DATE_IN_FUTURE, "statedOn", () -> record(new RefusalEntry(1, RefusalGround.REFUSED, "理由", TODAY.plusDays(1), 0), TODAY, false, null));
        Refused.by(InputRule.DATE_ORDER, "statedOn", () -> record(new RefusalEntry(1, RefusalGround.REFUSED, "理由", TODAY.minusDays(1), 0), TODAY, false, null));
    }

    @Test
    void eachGroundHasItsFact() {
        Refused.by(RefusalRule.PERIOD_FOR_SIGNING_HAS_PASSED, "ground", () -> record(entry(RefusalGround.NOT_SIGNED), SIGN_BY, false, null));
        assertThatCode(() -> record(entry(RefusalGround.NOT_SIGNED), SIGN_BY.plusDays(1), false, null)).doesNotThrowAnyException();
        Refused.by(RefusalRule.WINNER_IS_BARRED, "ground", () -> record(entry(RefusalGround.DISQUALIFIED), TODAY, false, null));
        assertThatCode(() -> record(entry(RefusalGround.DISQUALIFIED), TODAY, true, null)).doesNotThrowAnyException();
    }

    @Test
    void thePurchaserTakesTheNextOrProcuresAnew() {
        assertThat(OPEN.allowed()).containsExactly(Remedy.CANDIDATE, Remedy.TENDER);
        assertThat(check(AwardProgress.UNSIGNED, AwardProgress.UNSIGNED, 0).allowed()).containsExactly(Remedy.TENDER);
        assertThat(check(AwardProgress.UNSIGNED, AwardProgress.SIGNED, 2).allowed()).isEmpty();
        RefusalDecision next = new RefusalDecision(Remedy.CANDIDATE, true, null, 0);
        assertThatCode(() -> OPEN.decide(next, 1, true)).doesNotThrowAnyException();
        Refused.by(RefusalRule.REFUSAL_HAS_ITS_PAPER, null, () -> OPEN.decide(next, 1, false));
        Refused.by(RefusalRule.NEXT_CANDIDATE_IS_RANKED, "remedy", () -> check(AwardProgress.UNSIGNED, AwardProgress.UNSIGNED, 0).decide(next, 1, true));
        Refused.by(RefusalRule.OTHER_LOTS_ARE_UNSIGNED, null, () -> check(AwardProgress.UNSIGNED, AwardProgress.SIGNED, 2).decide(next, 1, true));
        Refused.by(RefusalRule.REFUSED_BETWEEN_LETTER_AND_SIGNATURE, null, () -> check(AwardProgress.SIGNED, AwardProgress.UNSIGNED, 2).decide(next, 1, true));
        Refused.by(InputRule.REQUIRED, "remedy", () -> OPEN.decide(new RefusalDecision(null, true, null, 0), 1, true));
        Refused.by(InputRule.UNKNOWN_CHOICE, "remedy", () -> OPEN.decide(new RefusalDecision(Remedy.EVALUATION, true, null, 0), 1, true));
    }

    @Test
    void theNextOfTheLotFollowsAndTheOtherLotsWinnerStays() {
        Voiding voiding = new Voiding(tender);
        assertThat(voiding.candidates(1)).isEqualTo(2);
        voiding.nextCandidate(1, RefusalRule.WINNER_DID_NOT_SIGN.code());
        assertThat(tender.status).isEqualTo(TenderStatus.AWARDING);
        assertThat(tender.lot(1).winnerBid()).isEqualTo("CG-2026-0001-T2");
        assertThat(tender.lot(2).winnerBid()).as("confirmed again").isEqualTo("CG-2026-0001-T4");
        assertThat(tender.bid("CG-2026-0001-T1").view().ground()).isEqualTo("AWD-03");
        assertThat(tender.bid("CG-2026-0001-T4").status()).isEqualTo(BidStatus.RANKED);
        assertThat(tender.contracts()).isEmpty();
    }

    @Test
    void aLotFailsBesideOthers() {
        new Voiding(tender).lotFails(1, RefusalRule.WINNER_DID_NOT_SIGN.code());
        assertThat(tender.lot(1).stands()).isFalse();
        assertThat(tender.lot(1).winnerBid()).isNull();
        assertThat(tender.lot(2).winnerBid()).isEqualTo("CG-2026-0001-T4");
        assertThat(tender.failedBudget()).isEqualTo(Money.of("2100000"));
    }

    @Test
    void isReportedOnceAfterTheDecision() {
        Refusal refusal = new Refusal(tender.bids.get(0), "HT-2026-0001", 1, entry(RefusalGround.REFUSED), "agent", NOW);
        RefusalReport report = new RefusalReport("信函〔2026〕3号", TODAY, 0);
        Refused.by(RefusalRule.REPORTED_ONCE_DECIDED, null, () -> refusal.report(report, TODAY));
        refusal.decide(new RefusalDecision(Remedy.CANDIDATE, true, " ", 0), "head", NOW);
        assertThat(refusal.keepsBondOf("S1")).isTrue();
        assertThat(refusal.keepsBondOf("S2")).isFalse();
        Refused.by(InputRule.DATE_IN_FUTURE, "reportedOn", () -> refusal.report(new RefusalReport("1", TODAY.plusDays(1), 0), TODAY));
        refusal.report(report, TODAY);
        Refused.by(RefusalRule.REPORTED_ONCE_DECIDED, null, () -> refusal.report(report, TODAY));
        RefusalView view = refusal.view(List.of(Remedy.TENDER), name -> name);
        assertThat(view.number()).isEqualTo("CG-2026-0001-JJ1");
        assertThat(view.opinion()).isNull();
        assertThat(view.decisions()).as("nothing is left to be decided").isEmpty();
        assertThat(view.reportDocument()).isEqualTo("信函〔2026〕3号");
    }
}
