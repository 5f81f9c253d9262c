package org.yangguang.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yangguang.regulation.Regulation;

/**
 * The part of a weight that the actual reaches of the target, never more than the weight, two decimals HALF_UP (PERF-04); also
 * the execution rate, where the budget is the target and what was spent the actual.
 */
public record QuantitativeScore(BigDecimal weight, BigDecimal target, BigDecimal actual, BigDecimal points) {

    /** @param target null or zero when there is nothing to be short of */
    public static QuantitativeScore of(BigDecimal weight, BigDecimal target, BigDecimal actual) {
        boolean full = target == null || target.signum() == 0 || actual.compareTo(target) >= 0;
        return new QuantitativeScore(weight, target, actual, full ? weight.setScale(2, RoundingMode.HALF_UP)
                : actual.multiply(weight).divide(target, 2, RoundingMode.HALF_UP));
    }

    /** Whether the actual exceeds the target so far that the target must have been set too low, and the score may be lowered. */
    public boolean isFarAbove(Regulation law) {
        return target != null && target.signum() > 0
                && actual.movePointRight(2).compareTo(target.multiply(law.percent("PERF-04.far-above"))) >= 0;
    }
}
