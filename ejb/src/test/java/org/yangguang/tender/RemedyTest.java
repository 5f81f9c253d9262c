package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** What may follow of an upheld challenge or complaint where the procurement stands, and what it leaves. */
class RemedyTest {

    private static final String FIELD = "remedy.remedy";
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 1, 10, 0);
    private static final RemedyGround GROUND = new RemedyGround("TS-2026-0001", "财库函〔2026〕1号：中标结果无效。", "finance");
    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));

    @BeforeEach
    void award() {
        tender.plan.take(new PlanEntry("services", "C16010302", "none", null, true, "需求", List.of(new PlanEntry.LotEntry("一包", Money.of("2100000"), Money.of("2100000"), null)),
                null, new BigDecimal("15"), new BigDecimal("5"), false, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), NOW, "北京", new BigDecimal("20"), List.of("资格"),
                List.of(new PlanEntry.CriterionEntry("方案", CriterionKind.SUBJECTIVE, new BigDecimal("80"), "优良中差")), List.of(), null, null, 0));
        tender.openedAt = NOW;
        for (int place = 1; place <= 4; place++) {
            Bid bid = new Bid(tender, "CG-2026-0001-T" + place, 1, "S" + place, "供应商" + place);
            Money price = Money.of("190000" + place);
            bid.open(new BidContent(price, null, null, List.of(new PriceLine("开发", BigDecimal.ONE, "项", price, price)), false, null, null, null, "人", "1", null, 30, "方案",
                    List.of(), List.of(), List.of(), null, null, null), tender.lot(1).ceiling(), null);
            bid.judge(true, null);
            bid.score(price, price, BigDecimal.TEN, new BigDecimal(80 - place));
            bid.rank(new Ranking(bid.number(), bid.totalScore(), price, place, false));
            tender.bids.add(bid);
        }
        tender.seat("expert1", "张三", true);
        tender.seat("expert2", "李四", true);
        tender.lot(1).award("CG-2026-0001-T1", "HT-2026-0001");
        tender.bids.get(0).award();
        tender.report = "推荐排名第一的投标人。";
        tender.awardedOn = NOW.toLocalDate();
        tender.status = TenderStatus.AWARDED;
    }

    private static RemedyCheck at(TenderStatus status, AwardProgress progress) {
        return new RemedyCheck(status, true, false, true, progress, 3, 3);
    }

    private static RemedyEntry entry(Remedy remedy) {
        return new RemedyEntry(remedy, false, remedy == Remedy.LIABILITY ? Money.of("30000") : null, remedy == Remedy.LIABILITY ? "评审专家张三" : null);
    }

    private static void refused(RemedyRule rule, RemedyCheck check, Remedy remedy) {
        Refused.by(rule, FIELD, () -> check.refuseUnlessAllowed(entry(remedy), "CG-2026-0001"));
        assertThat(check.allowed()).doesNotContain(remedy);
    }

    @Test
    void documentsAreMendedBeforeTheOpeningAlone() {
        assertThat(at(TenderStatus.BIDDING, AwardProgress.UNSIGNED).allowed()).containsExactly(Remedy.DOCUMENTS);
        assertThat(at(TenderStatus.CLOSED, AwardProgress.UNSIGNED).allowed()).containsExactly(Remedy.DOCUMENTS);
        refused(RemedyRule.DOCUMENTS_ARE_MENDED_BEFORE_THE_OPENING, at(TenderStatus.QUALIFYING, AwardProgress.UNSIGNED), Remedy.DOCUMENTS);
        refused(RemedyRule.PROCURED_ANEW_WHILE_UNPERFORMED, at(TenderStatus.CLOSED, AwardProgress.UNSIGNED), Remedy.TENDER);
    }

    @Test
    void evaluatesAgainOnceItHasBegun() {
        refused(RemedyRule.EVALUATED_AGAIN_WHAT_WAS_EVALUATED, at(TenderStatus.FORMING, AwardProgress.UNSIGNED), Remedy.EVALUATION);
        assertThat(at(TenderStatus.FORMING, AwardProgress.UNSIGNED).allowed()).containsExactly(Remedy.TENDER);
        assertThat(at(TenderStatus.EVALUATING, AwardProgress.UNSIGNED).allowed()).containsExactly(Remedy.EVALUATION, Remedy.TENDER);
        assertThat(at(TenderStatus.AWARDING, AwardProgress.UNSIGNED).allowed()).containsExactly(Remedy.EVALUATION, Remedy.TENDER);
        refused(RemedyRule.ANOTHER_CANDIDATE_AFTER_A_RESULT, at(TenderStatus.AWARDING, AwardProgress.UNSIGNED), Remedy.CANDIDATE);
    }

    @Test
    void anotherCandidateWinsWhereEnoughQualifiedRemain() {
        for (AwardProgress progress : List.of(AwardProgress.UNSIGNED, AwardProgress.SIGNED)) {
            assertThat(at(TenderStatus.AWARDED, progress).allowed()).containsExactly(Remedy.EVALUATION, Remedy.CANDIDATE, Remedy.TENDER);
        }
        refused(RemedyRule.ENOUGH_QUALIFIED_CANDIDATES_REMAIN, new RemedyCheck(TenderStatus.AWARDED, true, false, true, AwardProgress.SIGNED, 2, 3), Remedy.CANDIDATE);
        refused(RemedyRule.LIABILITY_WHERE_PERFORMED, at(TenderStatus.AWARDED, AwardProgress.SIGNED), Remedy.LIABILITY);
    }

    @Test
    void aPerformedContractStandsAndSomebodyIsLiable() {
        RemedyCheck performed = at(TenderStatus.AWARDED, AwardProgress.PERFORMED);
        assertThat(performed.allowed()).containsExactly(Remedy.LIABILITY);
        refused(RemedyRule.EVALUATED_AGAIN_WHAT_WAS_EVALUATED, performed, Remedy.EVALUATION);
        refused(RemedyRule.ANOTHER_CANDIDATE_AFTER_A_RESULT, performed, Remedy.CANDIDATE);
        refused(RemedyRule.PROCURED_ANEW_WHILE_UNPERFORMED, performed, Remedy.TENDER);
        performed.refuseUnlessAllowed(entry(Remedy.LIABILITY), "CG-2026-0001");
        Refused.by(InputRule.REQUIRED, "remedy.damage", () -> performed.refuseUnlessAllowed(new RemedyEntry(Remedy.LIABILITY, false, null, "张三"), "CG-2026-0001"));
        Refused.by(InputRule.NOT_POSITIVE, "remedy.damage", () -> performed.refuseUnlessAllowed(new RemedyEntry(Remedy.LIABILITY, false, Money.ZERO, "张三"), "CG-2026-0001"));
        Refused.by(InputRule.REQUIRED, "remedy.liable", () -> performed.refuseUnlessAllowed(new RemedyEntry(Remedy.LIABILITY, false, Money.of("1"), " "), "CG-2026-0001"));
        Refused.by(InputRule.REQUIRED, FIELD, () -> performed.refuseUnlessAllowed(new RemedyEntry(null, false, null, null), "CG-2026-0001"));
    }

    @Test
    void nothingIsTakenBackOfARoundThatAnotherHasFollowed() {
        RemedyCheck earlier = new RemedyCheck(TenderStatus.UNSUCCESSFUL, false, false, true, AwardProgress.UNSIGNED, 0, 3);
        assertThat(earlier.allowed()).isEmpty();
        refused(RemedyRule.REMEDY_OF_THE_RUNNING_ROUND, earlier, Remedy.TENDER);
        assertThat(at(TenderStatus.TERMINATED, AwardProgress.UNSIGNED).allowed()).as("nor of one that is terminated").isEmpty();
    }

    @Test
    void nobodyEvaluatesAgainWhereNobodyEvaluates() {
        RemedyCheck single = new RemedyCheck(TenderStatus.AWARDED, true, false, false, AwardProgress.UNSIGNED, 0, 1);
        assertThat(single.allowed()).as("a single source").containsExactly(Remedy.TENDER);
        refused(RemedyRule.EVALUATED_AGAIN_WHAT_WAS_EVALUATED, single, Remedy.EVALUATION);
    }

    @Test
    void nothingLeadsBackWhenTheProjectIsTerminatedAndWhoIsLiableStillBearsTheDamage() {
        for (TenderStatus status : List.of(TenderStatus.TERMINATED, TenderStatus.AWARDED)) {
            RemedyCheck ended = new RemedyCheck(status, true, true, true, AwardProgress.SIGNED, 3, 3);
            assertThat(ended.allowed()).as(status.word()).containsExactly(Remedy.LIABILITY);
            refused(RemedyRule.REMEDY_OF_THE_RUNNING_ROUND, ended, Remedy.TENDER);
            ended.refuseUnlessAllowed(entry(Remedy.LIABILITY), "CG-2026-0001");
        }
    }

    @Test
    void theVoidResultIsKeptAsItWas() {
        VoidAward kept = new VoidAward(tender, Remedy.CANDIDATE, GROUND, NOW);
        assertThat(new Voiding(tender).candidates()).isEqualTo(3);
        new Voiding(tender).nextCandidates(RemedyRule.RESULT_IS_VOID.code());
        assertThat(tender.status).isEqualTo(TenderStatus.AWARDING);
        assertThat(tender.lot(1).winnerBid()).isEqualTo("CG-2026-0001-T2");
        assertThat(tender.contracts()).isEmpty();
        assertThat(tender.awardedOn).isNull();
        assertThat(tender.bids.get(0).status()).isEqualTo(BidStatus.INVALID);
        assertThat(tender.bids.get(0).view().ground()).isEqualTo("DSP-06i");
        VoidAwardView view = kept.view();
        assertThat(view.lines()).hasSize(4);
        assertThat(view.lines().get(0).contract()).isEqualTo("HT-2026-0001");
        assertThat(view.report()).isEqualTo("推荐排名第一的投标人。");
        assertThat(view.awardedOn()).isEqualTo(NOW.toLocalDate());
        assertThat(view.inPublic().lines()).hasSize(1);
        assertThat(view.inPublic().lines().get(0).score()).isNull();
        assertThat(view.inPublic().reason()).isNull();
    }

    @Test
    void theSameCommitteeMarksAnewAndANewOneHasOtherMembers() {
        new Voiding(tender).evaluateAgain(false);
        assertThat(tender.status).isEqualTo(TenderStatus.EVALUATING);
        assertThat(tender.sheets).as("the void sheets stay").hasSize(4);
        assertThat(tender.sitting()).extracting(Sheet::member).containsExactly("expert1", "expert2");
        assertThat(tender.anyPending()).isTrue();
        assertThat(tender.sheets.get(0).view(true, false).status()).isEqualTo("void");
        assertThat(tender.bids).extracting(Bid::status).containsOnly(BidStatus.QUALIFIED);
        assertThat(tender.report).isNull();

        new Voiding(tender).evaluateAgain(true);
        assertThat(tender.status).isEqualTo(TenderStatus.FORMING);
        assertThat(tender.sitting()).isEmpty();
        PoolRecord record = new PoolRecord("CZB-1", NOW, null, List.of(new PoolRecord.Expert("张三", "信息技术", "某所", "expert1")));
        Refused.by(RemedyRule.VOID_COMMITTEE_DOES_NOT_SIT_AGAIN, "experts[0].userName", () -> {
            Breaches breaches = new Breaches();
            RemedyCheck.newcomers(tender.formerMembers(), record, null, breaches);
            breaches.refuseIfAny();
        });
        Refused.by(RemedyRule.VOID_COMMITTEE_DOES_NOT_SIT_AGAIN, "representative", () -> {
            Breaches breaches = new Breaches();
            RemedyCheck.newcomers(tender.formerMembers(), new PoolRecord("CZB-1", NOW, null, List.of()), "expert2", breaches);
            breaches.refuseIfAny();
        });
    }
}
