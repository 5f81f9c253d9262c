package org.yangguang.performance;

import java.math.BigDecimal;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;

/** The points of a review beside the execution rate (PERF-03): outputs, benefits, satisfaction. */
public record PerformanceWeights(BigDecimal output, BigDecimal benefit, BigDecimal satisfaction) {

    /** Refuses others than the law of this day gives. */
    public void ensure(Regulation law) {
        Breaches.ensure(output.compareTo(law.percent("PERF-03.output")) == 0 && benefit.compareTo(law.percent("PERF-03.benefit")) == 0
                && satisfaction.compareTo(law.percent("PERF-03.satisfaction")) == 0, PerformanceRule.WEIGHTS_ADD_UP, output, benefit, satisfaction);
    }
}
