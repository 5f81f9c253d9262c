package org.yangguang.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.project.IndicatorKind;

/**
 * One target against its actual.
 *
 * @param target      figure to reach, null for a qualitative target
 * @param targetText  words to reach, null for a quantitative one
 * @param actual      figure reached, null before it is reported
 * @param attainment  the officer's band of a qualitative target, null before
 * @param computed    score by formula (PERF-04), null for a qualitative target
 * @param score       the officer's score, null before
 */
public record TargetView(int position, String name, IndicatorKind kind, boolean quantitative, BigDecimal target,
                         String targetText, String unit, BigDecimal weight, BigDecimal actual, String actualText,
                         String evidence, Attainment attainment, BigDecimal computed, BigDecimal score,
                         String remark) implements Serializable {
}
