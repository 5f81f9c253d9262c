package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.performance.Attainment;
import org.yangguang.performance.Grade;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.Money;

/** How many points, and which grade (PERF-03 to PERF-07)? */
public record PerformanceCase(LocalDate date, Money budget, Money spent, List<CaseIndicator> indicators) {

    public PerformanceCase {
        indicators = Inputs.list(indicators);
    }

    /**
     * An indicator: of numbers with target and actual, or of words with attainment and score.
     *
     * @param score of words: given within the band; of numbers: null takes the formula, a lower one is allowed where the
     *              target was far exceeded
     */
    public record CaseIndicator(String name, IndicatorKind kind, BigDecimal weight, BigDecimal target, BigDecimal actual, Attainment attainment,
                                BigDecimal score) {
    }

    /** @param execution points for what was spent of the budget */
    public record PerformanceTotal(BigDecimal execution, List<IndicatorScore> indicators, BigDecimal total, Grade grade) {
    }

    /** @param computed by the formula; null where words decide */
    public record IndicatorScore(String name, BigDecimal weight, BigDecimal computed, BigDecimal score) {
    }
}
