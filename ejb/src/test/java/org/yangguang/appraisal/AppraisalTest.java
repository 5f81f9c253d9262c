package org.yangguang.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

class AppraisalTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);
    private static final Weights WEIGHTS = new Weights(QUARTER, QUARTER, QUARTER, QUARTER, BigDecimal.valueOf(80), BigDecimal.valueOf(60));

    private final Appraisal appraisal = new Appraisal("PS-2026-0001", "SB-2026-0001", "XM-1", "农村商务信息服务", "SDLY", "XXH", NOW.toLocalDate());

    private static OpinionEntry marks(String mark, Conclusion advice) {
        BigDecimal m = new BigDecimal(mark);
        return new OpinionEntry(m, m, m, m, advice, "同意", false, null, null, null);
    }

    private static OpinionEntry recusal(String ground) {
        return new OpinionEntry(null, null, null, null, null, null, true, null, null, ground);
    }

    private static RuleViolation refused(Runnable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act::run);
        assertThat(violation).isNotNull();
        return violation;
    }

    private void drawn(int count) {
        appraisal.ask(count, 5);
        Map<String, String> experts = new LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            experts.put("e" + i, "专家" + i);
        }
        appraisal.drawn(experts);
    }

    private void given(String expert, String mark, Conclusion advice) {
        appraisal.pendingOpinionOf(expert).give(marks(mark, advice), WEIGHTS, NOW);
        appraisal.opinionCame();
    }

    @Test
    void refusesAnEvenOrTooSmallNumberOfExperts() {
        assertThat(refused(() -> appraisal.ask(6, 5)).breaks(AppraisalRule.EXPERTS_ARE_AN_ODD_NUMBER)).isTrue();
        assertThat(refused(() -> appraisal.ask(3, 5)).breaks(AppraisalRule.EXPERTS_ARE_ENOUGH)).isTrue();
        assertThat(refused(() -> appraisal.ask(null, 5)).breaks(InputRule.REQUIRED)).isTrue();
    }

    @Test
    void refusesAMarkOutsideItsRange() {
        drawn(5);
        Opinion opinion = appraisal.pendingOpinionOf("e1");
        assertThat(refused(() -> opinion.give(marks("100.01", Conclusion.PASSED), WEIGHTS, NOW)).breaks(AppraisalRule.SCORE_WITHIN_ITS_RANGE)).isTrue();
        assertThat(refused(() -> opinion.give(marks("-1", Conclusion.PASSED), WEIGHTS, NOW)).breaks(AppraisalRule.SCORE_WITHIN_ITS_RANGE)).isTrue();
        assertThat(refused(() -> opinion.give(marks("80.123", Conclusion.PASSED), WEIGHTS, NOW)).breaks(AppraisalRule.SCORE_WITHIN_ITS_RANGE)).isTrue();
    }

    @Test
    void weighsTheFourCriteriaAndTakesTheMeanOfAll() {
        drawn(5);
        appraisal.pendingOpinionOf("e1").give(new OpinionEntry(new BigDecimal("81.5"), new BigDecimal("90"), new BigDecimal("77"), new BigDecimal("88.25"),
                Conclusion.PASSED, "可行", false, null, null, null), WEIGHTS, NOW);
        appraisal.opinionCame();
        for (int i = 2; i <= 5; i++) {
            given("e" + i, "80", Conclusion.PASSED);
        }
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.CONCLUDING);
        // 84.1875 rounds to 84.19; (84.19 + 4 x 80) / 5 = 80.838
        assertThat(appraisal.average()).isEqualByComparingTo("80.84");
    }

    @Test
    void hidesMarksFromEveryoneElseUntilAllAreIn() {
        drawn(5);
        given("e1", "90", Conclusion.PASSED);
        AppraisalView officer = appraisal.view(WEIGHTS, 5, Optional.of("officer"), false);
        assertThat(officer.opinions()).allSatisfy(o -> assertThat(o.total()).isNull());
        AppraisalView own = appraisal.view(WEIGHTS, 5, Optional.of("e1"), true);
        assertThat(own.opinions()).singleElement().satisfies(o -> assertThat(o.total()).isEqualByComparingTo("90"));
    }

    @Test
    void drawsAgainWhenARecusalLeavesTooFew() {
        drawn(5);
        for (int i = 1; i <= 4; i++) {
            given("e" + i, "90", Conclusion.PASSED);
        }
        appraisal.pendingOpinionOf("e5").recuse(recusal("与申报单位有合作"), NOW);
        appraisal.opinionCame();
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.DRAWING);
        assertThat(appraisal.missing()).isEqualTo(1);
        assertThat(refused(() -> appraisal.ask(3, 5)).breaks(AppraisalRule.MISSING_NUMBER_IS_DRAWN)).isTrue();
        appraisal.ask(1, 5);
        appraisal.drawn(Map.of("e6", "专家6"));
        given("e6", "90", Conclusion.PASSED);
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.CONCLUDING);
    }

    @Test
    void asksForTheGroundOfARecusal() {
        drawn(5);
        assertThat(refused(() -> appraisal.pendingOpinionOf("e1").recuse(recusal(" "), NOW)).breaks(AppraisalRule.RECUSAL_NAMES_ITS_GROUND)).isTrue();
    }

    @Test
    void concludesNothingBetterThanAverageAndMajorityAllow() {
        drawn(5);
        ConclusionEntry passed = new ConclusionEntry(Conclusion.PASSED, false, "通过", 0);
        assertThat(refused(() -> appraisal.conclude(passed, WEIGHTS, "head", NOW)).breaks(AppraisalRule.ALL_OPINIONS_ARE_IN)).isTrue();
        for (int i = 1; i <= 5; i++) {
            given("e" + i, "79.99", i <= 3 ? Conclusion.FAILED : Conclusion.PASSED);
        }
        RuleViolation violation = refused(() -> appraisal.conclude(passed, WEIGHTS, "head", NOW));
        assertThat(violation.breaks(AppraisalRule.CONCLUSION_FITS_THE_AVERAGE)).isTrue();
        assertThat(violation.breaks(AppraisalRule.CONCLUSION_FITS_THE_MAJORITY)).isTrue();
        appraisal.conclude(new ConclusionEntry(Conclusion.FAILED, false, "不通过", 0), WEIGHTS, "head", NOW);
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.FAILED);
    }

    @Test
    void beginsANewRoundWhenReturned() {
        drawn(5);
        for (int i = 1; i <= 5; i++) {
            given("e" + i, "90", Conclusion.PASSED);
        }
        appraisal.conclude(new ConclusionEntry(null, true, "论证材料不全", 0), WEIGHTS, "head", NOW);
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.DRAWING);
        appraisal.ask(7, 5);
    }
}
