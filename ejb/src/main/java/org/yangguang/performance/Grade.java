package org.yangguang.performance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.yangguang.regulation.Regulation;

/** 优、良、中、差 (PERF-07); the lower ends are dated parameters. */
public enum Grade {
    EXCELLENT, GOOD, FAIR, POOR;

    /** The grade of a total under the law of the review's date. */
    static Grade of(BigDecimal total, Regulation law) {
        if (total.compareTo(law.percent("PERF-07.excellent")) >= 0) {
            return EXCELLENT;
        }
        if (total.compareTo(law.percent("PERF-07.good")) >= 0) {
            return GOOD;
        }
        return total.compareTo(law.percent("PERF-07.fair")) >= 0 ? FAIR : POOR;
    }

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
