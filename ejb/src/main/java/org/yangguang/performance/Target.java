package org.yangguang.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** One target of the budget in its review. */
@Entity
@Table(name = "performance_target")
class Target {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    @Id
    @GeneratedValue(generator = "performance_target_seq")
    @SequenceGenerator(name = "performance_target_seq", sequenceName = "performance_target_seq", allocationSize = 50)
    private Long id;
    private int position;
    private String name;
    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;
    private boolean quantitative;
    private BigDecimal target;
    @Column(name = "target_text")
    private String targetText;
    private String unit;
    private BigDecimal weight;
    private BigDecimal actual;
    @Column(name = "actual_text")
    private String actualText;
    private String evidence;
    @Enumerated(EnumType.STRING)
    private Attainment attainment;
    private BigDecimal score;
    private String remark;

    protected Target() {
    }

    Target(int position, Indicator indicator) {
        this.position = position;
        this.name = indicator.name();
        this.kind = indicator.kind();
        this.quantitative = indicator.quantitative();
        this.target = indicator.target();
        this.targetText = indicator.targetText();
        this.unit = indicator.unit();
        this.weight = indicator.weight();
    }

    /** Notes what is missing in the applicant's answer. */
    void check(Breaches breaches, int index, PerformanceReport.Actual answer) {
        String at = "actuals[" + index + "].";
        if (quantitative) {
            if (breaches.check(answer.actual() != null, PerformanceRule.ACTUAL_IS_GIVEN, at + "actual", name)) {
                breaches.check(answer.actual().signum() >= 0, InputRule.NEGATIVE, at + "actual", answer.actual());
                breaches.check(answer.actual().compareTo(LARGEST) <= 0, InputRule.TOO_LARGE, at + "actual", LARGEST);
                breaches.check(answer.actual().stripTrailingZeros().scale() <= 4, InputRule.NOT_AN_AMOUNT, at + "actual");
            }
            breaches.optionalText(answer.actualText(), 500, at + "actualText");
        } else if (breaches.check(answer.actualText() != null && !answer.actualText().isBlank(),
                PerformanceRule.ACTUAL_IS_GIVEN, at + "actualText", name)) {
            breaches.optionalText(answer.actualText(), 500, at + "actualText");
        }
        if (breaches.check(answer.evidence() != null && !answer.evidence().isBlank(), PerformanceRule.EVIDENCE_IS_GIVEN,
                at + "evidence", name)) {
            breaches.optionalText(answer.evidence(), 500, at + "evidence");
        }
    }

    void report(PerformanceReport.Actual answer) {
        actual = quantitative ? answer.actual() : null;
        actualText = answer.actualText() == null || answer.actualText().isBlank() ? null : answer.actualText().trim();
        evidence = answer.evidence().trim();
        attainment = null;
        score = null;
        remark = null;
    }

    /** PERF-04: the part of the weight that the actual reaches of the target, never more than the weight. */
    BigDecimal computed() {
        if (!quantitative || actual == null) {
            return null;
        }
        return QuantitativeScore.of(weight, target, actual).points();
    }

    /** Notes a score that departs from the formula or leaves its band. */
    void check(Breaches breaches, int index, PerformanceScores.Score given, Regulation law) {
        String at = "scores[" + index + "].";
        breaches.optionalText(given.remark(), 500, at + "remark");
        BigDecimal points = given.score();
        if (points != null && !breaches.check(points.signum() >= 0 && points.stripTrailingZeros().scale() <= 2,
                InputRule.OUT_OF_RANGE, at + "score", 0, weight)) {
            return;
        }
        if (quantitative) {
            if (points != null && points.compareTo(computed()) != 0) {
                boolean lowered = points.compareTo(computed()) < 0 && QuantitativeScore.of(weight, target, actual).isFarAbove(law)
                        && given.remark() != null && !given.remark().isBlank();
                breaches.check(lowered, PerformanceRule.SCORE_FOLLOWS_FORMULA, at + "score", name, computed());
            }
            return;
        }
        boolean complete = breaches.required(given.attainment(), at + "attainment")
                & breaches.required(points, at + "score");
        if (complete) {
            breaches.check(given.attainment().allows(points, weight), PerformanceRule.SCORE_WITHIN_BAND, at + "score",
                    points, weight, given.attainment().from(), given.attainment().to());
        }
    }

    void score(PerformanceScores.Score given) {
        attainment = quantitative ? null : given.attainment();
        score = quantitative && given.score() == null ? computed() : given.score().setScale(2, RoundingMode.HALF_UP);
        remark = given.remark() == null || given.remark().isBlank() ? null : given.remark().trim();
    }

    IndicatorKind kind() {
        return kind;
    }

    BigDecimal weight() {
        return weight;
    }

    BigDecimal score() {
        return score;
    }

    TargetView view() {
        return new TargetView(position, name, kind, quantitative, plain(target), targetText, unit, plain(weight),
                plain(actual), actualText, evidence, attainment, computed(),
                score == null ? null : score.setScale(2, RoundingMode.HALF_UP), remark);
    }

    private static BigDecimal plain(BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
