package org.yangguang.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yangguang.contract.Law;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.ProjectMode;

class PerformanceReviewTest {

    private static final Regulation LAW = Law.of("performance");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Money SPENT = Money.of(9_350_000);

    private static Indicator figure(String name, IndicatorKind kind, String target, int weight) {
        return new Indicator(name, kind, true, new BigDecimal(target), null, "个", BigDecimal.valueOf(weight));
    }

    private static Indicator words(String name, int weight) {
        return new Indicator(name, IndicatorKind.BENEFIT, false, null, "明显提升", null, BigDecimal.valueOf(weight));
    }

    private static List<Indicator> p1() {
        return List.of(figure("服务站", IndicatorKind.OUTPUT, "20", 15), figure("培训人次", IndicatorKind.OUTPUT, "30000", 15),
                figure("可用率", IndicatorKind.OUTPUT, "98", 10), figure("网站", IndicatorKind.OUTPUT, "100", 10),
                words("农产品对接", 15), words("信息覆盖", 15), figure("满意度", IndicatorKind.SATISFACTION, "90", 10));
    }

    private static PerformanceReview review(List<Indicator> indicators) {
        ProjectView project = new ProjectView("XM-2026-2160299-0001", "SB-2026-0001", null, "农村商务信息服务", "NCXX", "农村商务信息服务工程",
                null, "371300", "临沂市", ProjectMode.PROCUREMENT, ProjectStatus.values()[0], false, "SDLY", "临沂市商务局", "SD", "山东省商务厅",
                "XXH", "CWS", "FGS", "ZFCG", "2160299", Money.of(10_000_000), Money.of(10_000_000), null, null, null, null, null, org.yangguang.secrecy.SecrecyLevel.PUBLIC);
        return new PerformanceReview("JX-2026-0001", project, Money.of(10_000_000), indicators, LAW);
    }

    private static List<PerformanceReport.Actual> actuals() {
        List<PerformanceReport.Actual> actuals = new ArrayList<>();
        for (String figure : new String[] {"20", "27600", "99", "90", null, null, "87"}) {
            actuals.add(new PerformanceReport.Actual(figure == null ? null : new BigDecimal(figure),
                    figure == null ? "已达成" : null, "验收报告"));
        }
        return actuals;
    }

    private static PerformanceReview reported() {
        PerformanceReview review = review(p1());
        review.report(new PerformanceReport("综述", actuals(), 0), true, SPENT, LAW, "applicant", TODAY);
        return review;
    }

    private static List<PerformanceScores.Score> scores(Attainment second, String points) {
        List<PerformanceScores.Score> scores = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            scores.add(new PerformanceScores.Score(null, null, null));
        }
        scores.set(4, new PerformanceScores.Score(Attainment.REACHED, new BigDecimal("13"), null));
        scores.set(5, new PerformanceScores.Score(second, new BigDecimal(points), null));
        return scores;
    }

    private static PerformanceReview scored(List<PerformanceScores.Score> scores) {
        PerformanceReview review = reported();
        review.score(new PerformanceScores("scored", scores, "同意", 0), SPENT, LAW, "officer");
        return review;
    }

    private static void refuses(Rule rule, ThrowingCallable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act);
        assertThat(violation).isNotNull();
        assertThat(violation.breaks(rule)).as(violation.getMessage()).isTrue();
    }

    @Test
    void p1ScoresEightyNinePointEightTwoGood() {
        PerformanceView view = scored(scores(Attainment.PARTLY, "10")).view();
        assertThat(view.executionScore()).isEqualByComparingTo("9.35");
        assertThat(view.targets()).extracting(TargetView::score).extracting(BigDecimal::toPlainString)
                .containsExactly("15.00", "13.80", "10.00", "9.00", "13.00", "10.00", "9.67");
        assertThat(view.total()).isEqualByComparingTo("89.82");
        assertThat(view.grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void p2BandsOfAWeightOfFifteen() {
        BigDecimal weight = BigDecimal.valueOf(15);
        assertThat(Attainment.REACHED.allows(BigDecimal.valueOf(12), weight)).isTrue();
        assertThat(Attainment.PARTLY.allows(BigDecimal.valueOf(12), weight)).isFalse();
        assertThat(Attainment.PARTLY.allows(BigDecimal.valueOf(9), weight)).isTrue();
        assertThat(Attainment.MISSED.allows(BigDecimal.valueOf(9), weight)).isFalse();
        refuses(PerformanceRule.SCORE_WITHIN_BAND, () -> scored(scores(Attainment.PARTLY, "12")));
    }

    @Test
    void p3Grades() {
        assertThat(Grade.of(new BigDecimal("90.00"), LAW)).isEqualTo(Grade.EXCELLENT);
        assertThat(Grade.of(new BigDecimal("89.99"), LAW)).isEqualTo(Grade.GOOD);
        assertThat(Grade.of(new BigDecimal("60"), LAW)).isEqualTo(Grade.FAIR);
        assertThat(Grade.of(new BigDecimal("59.99"), LAW)).isEqualTo(Grade.POOR);
    }

    @Test
    void refusesAFigureThatIsNotTheFormulas() {
        List<PerformanceScores.Score> scores = scores(Attainment.PARTLY, "10");
        scores.set(1, new PerformanceScores.Score(null, new BigDecimal("15"), null));
        refuses(PerformanceRule.SCORE_FOLLOWS_FORMULA, () -> scored(scores));
    }

    @Test
    void refusesWeightsThatAreNotTheNationalOnes() {
        refuses(PerformanceRule.WEIGHTS_ADD_UP, () -> review(List.of(words("效益", 30))));
    }

    @Test
    void refusesAFigureFinerThanItCanBeKept() {
        List<PerformanceReport.Actual> gaps = actuals();
        gaps.set(0, new PerformanceReport.Actual(new BigDecimal("19.12345"), null, "统计报表"));
        refuses(InputRule.NOT_AN_AMOUNT, () -> review(p1()).report(new PerformanceReport("综述", gaps, 0), true,
                SPENT, LAW, "applicant", TODAY));
    }

    @Test
    void refusesAReportThatIsNotWhole() {
        List<PerformanceReport.Actual> gaps = actuals();
        gaps.set(0, new PerformanceReport.Actual(null, null, null));
        refuses(PerformanceRule.ACTUAL_IS_GIVEN, () -> review(p1()).report(new PerformanceReport("综述", gaps, 0), true,
                SPENT, LAW, "applicant", TODAY));
        refuses(PerformanceRule.EVIDENCE_IS_GIVEN, () -> review(p1()).report(new PerformanceReport("综述", gaps, 0), true,
                SPENT, LAW, "applicant", TODAY));
        refuses(PerformanceRule.REPORT_IS_ATTACHED, () -> review(p1()).report(new PerformanceReport("综述", actuals(), 0),
                false, SPENT, LAW, "applicant", TODAY));
        refuses(PerformanceRule.EVERY_TARGET_ANSWERED, () -> review(p1()).report(new PerformanceReport("综述", List.of(), 0),
                true, SPENT, LAW, "applicant", TODAY));
    }

    @Test
    void refusesASecondReportBeforeAReturn() {
        PerformanceReview review = reported();
        refuses(PerformanceRule.SUBMITTED_IN_TURN, () -> review.report(new PerformanceReport("综述", actuals(), 0), true,
                SPENT, LAW, "applicant", TODAY));
    }

    @Test
    void refusesOneHandForTwoSteps() {
        PerformanceReview review = scored(scores(Attainment.PARTLY, "10"));
        refuses(PerformanceRule.HANDS_ARE_SEPARATE, () -> review.confirm("officer", TODAY));
        review.confirm("head", TODAY);
        assertThat(review.view().status()).isEqualTo(PerformanceStatus.APPROVED);
    }

    @Test
    void recomputesExecutionAtClosing() {
        PerformanceReview review = scored(scores(Attainment.PARTLY, "10"));
        review.recompute(Money.of(10_000_000), LAW, TODAY);
        assertThat(review.view().total()).isEqualByComparingTo("90.47");
        assertThat(review.view().grade()).isEqualTo(Grade.EXCELLENT);
    }
}
