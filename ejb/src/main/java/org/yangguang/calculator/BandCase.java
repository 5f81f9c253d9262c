package org.yangguang.calculator;

import java.math.BigDecimal;
import org.yangguang.performance.Attainment;

/** Does a score lie in the band of how far a target in words was reached (PERF-05)? */
public record BandCase(BigDecimal weight, Attainment attainment, BigDecimal score) {

    /**
     * @param from least score of the band
     * @param to   its end; a score of it belongs to the band only when {@code withEnd}
     */
    public record Band(BigDecimal from, BigDecimal to, boolean withEnd) {
    }
}
