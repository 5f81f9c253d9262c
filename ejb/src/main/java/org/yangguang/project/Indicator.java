package org.yangguang.project;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A performance indicator, as entered and as shown.
 *
 * @param quantitative measured by a figure ({@code target} and {@code unit}), otherwise described by {@code targetText}
 * @param weight       points of 100, null while a draft
 */
public record Indicator(String name, IndicatorKind kind, boolean quantitative, BigDecimal target, String targetText,
                        String unit, BigDecimal weight) implements Serializable {
}
