package org.yangguang.performance;

import java.math.BigDecimal;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Worded;

/** 优、良、中、差 (PERF-07); the lower ends are dated parameters. */
public enum Grade implements Worded {
    EXCELLENT, GOOD, FAIR, POOR;

    /** The grade of a total under the law of the review's date. */
    public static Grade of(BigDecimal total, Regulation law) {
        if (total.compareTo(law.percent("PERF-07.excellent")) >= 0) {
            return EXCELLENT;
        }
        if (total.compareTo(law.percent("PERF-07.good")) >= 0) {
            return GOOD;
        }
        return total.compareTo(law.percent("PERF-07.fair")) >= 0 ? FAIR : POOR;
    }
}
