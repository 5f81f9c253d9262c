package org.yangguang.performance;

import java.math.BigDecimal;
import java.util.List;

/**
 * The officer's scores, or the return of the self-evaluation.
 *
 * @param scores one for each target, in their order; not needed for a return
 */
public record PerformanceScores(String outcome, List<Score> scores, String opinion, long version) {

    /**
     * One score.
     *
     * @param attainment the band, for a qualitative target
     * @param score      may be null for a quantitative target: then the formula's
     * @param remark     why a score is below the formula's (target far exceeded because it was set too low)
     */
    public record Score(Attainment attainment, BigDecimal score, String remark) {
    }
}
