package org.yangguang.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.calculator.BandCase.Band;
import org.yangguang.calculator.GradeCase.GradeOf;
import org.yangguang.calculator.PerformanceCase.CaseIndicator;
import org.yangguang.calculator.PerformanceCase.IndicatorScore;
import org.yangguang.calculator.PerformanceCase.PerformanceTotal;
import org.yangguang.performance.Attainment;
import org.yangguang.performance.Grade;
import org.yangguang.performance.PerformanceRule;
import org.yangguang.performance.PerformanceWeights;
import org.yangguang.performance.QuantitativeScore;
import org.yangguang.project.IndicatorKind;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** Points, bands and grades of a performance review. */
final class Performances {

    private static final String GRADES = "财预〔2020〕10号（优、良、中、差）";
    private static final String LARGEST = "999999999999";

    private Performances() {
    }

    static Worked<PerformanceCase, PerformanceTotal> review(PerformanceCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.day(breaches, input.date(), "date");
        breaches.positive(input.budget(), "budget");
        breaches.notNegative(input.spent(), "spent");
        if (Inputs.rows(breaches, input.indicators(), "indicators")) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < input.indicators().size(); i++) {
                CaseIndicator indicator = input.indicators().get(i);
                Inputs.name(breaches, indicator.name(), names, "indicators[" + i + "].name");
                names.add(indicator.name());
                check(indicator, breaches, "indicators[" + i + "].");
            }
        }
        breaches.refuseIfAny();
        Regulation law = computation.law(input.date(), "date");
        new PerformanceWeights(weight(input, IndicatorKind.OUTPUT), weight(input, IndicatorKind.BENEFIT), weight(input, IndicatorKind.SATISFACTION)).ensure(law);
        List.of(PerformanceRule.WEIGHTS_ADD_UP, PerformanceRule.SCORE_FOLLOWS_FORMULA, PerformanceRule.SCORE_WITHIN_BAND).forEach(computation::clause);
        BigDecimal points = law.percent("PERF-03.execution");
        BigDecimal execution = QuantitativeScore.of(points, input.budget().yuan(), input.spent().yuan()).points();
        computation.step("calculator.step.execution", input.spent(), input.budget(), Inputs.plain(points), execution.toPlainString());
        List<IndicatorScore> scores = new ArrayList<>();
        BigDecimal total = execution;
        for (int i = 0; i < input.indicators().size(); i++) {
            IndicatorScore score = score(input.indicators().get(i), law, breaches, "indicators[" + i + "].score", computation);
            scores.add(score);
            total = total.add(score.score());
        }
        breaches.refuseIfAny();
        Grade grade = grade(total, law, computation);
        return computation.figure(input, new PerformanceTotal(execution, List.copyOf(scores), total.setScale(2, RoundingMode.HALF_UP), grade));
    }

    private static BigDecimal weight(PerformanceCase input, IndicatorKind kind) {
        return input.indicators().stream().filter(i -> i.kind() == kind).map(CaseIndicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void check(CaseIndicator indicator, Breaches breaches, String at) {
        breaches.required(indicator.kind(), at + "kind");
        Inputs.number(breaches, indicator.weight(), "0.01", "100", 2, at + "weight");
        Inputs.optionalNumber(breaches, indicator.score(), "0", "100", 2, at + "score");
        if (indicator.attainment() == null) {
            Inputs.optionalNumber(breaches, indicator.target(), "0", LARGEST, 4, at + "target");
            breaches.check(indicator.actual() != null, PerformanceRule.ACTUAL_IS_GIVEN, at + "actual", indicator.name());
            Inputs.optionalNumber(breaches, indicator.actual(), "0", LARGEST, 4, at + "actual");
            breaches.required(indicator.target(), at + "target");
        } else {
            breaches.required(indicator.score(), at + "score");
            breaches.check(indicator.actual() == null && indicator.target() == null, InputRule.UNKNOWN_CHOICE, at + "attainment", indicator.attainment().word());
        }
    }

    private static IndicatorScore score(CaseIndicator indicator, Regulation law, Breaches breaches, String field, Computation computation) {
        if (indicator.attainment() != null) {
            Attainment band = indicator.attainment();
            breaches.check(band.allows(indicator.score(), indicator.weight()), PerformanceRule.SCORE_WITHIN_BAND, field, indicator.score(),
                    indicator.weight(), band.from(), band.to());
            BigDecimal score = indicator.score().setScale(2, RoundingMode.HALF_UP);
            computation.step("calculator.step.words", indicator.name(), Inputs.plain(indicator.weight()), band.from(), band.to(), score.toPlainString());
            return new IndicatorScore(indicator.name(), indicator.weight(), null, score);
        }
        QuantitativeScore computed = QuantitativeScore.of(indicator.weight(), indicator.target(), indicator.actual());
        computation.step("calculator.step.formula", indicator.name(), Inputs.plain(indicator.actual()), Inputs.plain(indicator.target()),
                Inputs.plain(indicator.weight()), computed.points().toPlainString());
        if (indicator.score() == null || indicator.score().compareTo(computed.points()) == 0) {
            return new IndicatorScore(indicator.name(), indicator.weight(), computed.points(), computed.points());
        }
        breaches.check(indicator.score().compareTo(computed.points()) < 0 && computed.isFarAbove(law), PerformanceRule.SCORE_FOLLOWS_FORMULA, field,
                indicator.name(), computed.points());
        computation.step("calculator.step.lowered", indicator.name(), Inputs.plain(indicator.score()));
        return new IndicatorScore(indicator.name(), indicator.weight(), computed.points(), indicator.score().setScale(2, RoundingMode.HALF_UP));
    }

    private static Grade grade(BigDecimal total, Regulation law, Computation computation) {
        Grade grade = Grade.of(total, law);
        computation.clause("PERF-07", GRADES);
        computation.step("calculator.step.grade", total.toPlainString(), Inputs.plain(law.percent("PERF-07.excellent")),
                Inputs.plain(law.percent("PERF-07.good")), Inputs.plain(law.percent("PERF-07.fair")));
        computation.step("calculator.grade." + grade.word());
        return grade;
    }

    static Worked<BandCase, Band> band(BandCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.number(breaches, input.weight(), "0.01", "100", 2, "weight");
        Inputs.number(breaches, input.score(), "0", "100", 2, "score");
        breaches.required(input.attainment(), "attainment");
        breaches.refuseIfAny();
        Attainment band = input.attainment();
        BigDecimal from = part(input.weight(), band.from());
        BigDecimal to = part(input.weight(), band.to());
        computation.clause(PerformanceRule.SCORE_WITHIN_BAND);
        computation.step("calculator.step.band", Inputs.plain(input.weight()), band.from(), band.to(), Inputs.plain(from), Inputs.plain(to));
        computation.verdict().check(band.allows(input.score(), input.weight()), PerformanceRule.SCORE_WITHIN_BAND, "score", input.score(),
                input.weight(), band.from(), band.to());
        return computation.verdict(input, new Band(from, to, band == Attainment.REACHED));
    }

    private static BigDecimal part(BigDecimal weight, int percent) {
        return weight.multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(4, RoundingMode.HALF_UP);
    }

    static Worked<GradeCase, GradeOf> grade(GradeCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.day(breaches, input.date(), "date");
        Inputs.number(breaches, input.total(), "0", "100", 2, "total");
        breaches.refuseIfAny();
        return computation.figure(input, new GradeOf(grade(input.total(), computation.law(input.date(), "date"), computation)));
    }
}
