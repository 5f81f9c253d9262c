package org.yangguang.performance;

import java.math.BigDecimal;
import org.yangguang.shared.Worded;

/** How far a qualitative target was reached (PERF-05), with its band of the weight in percent. */
public enum Attainment implements Worded {
    /** 达成预期指标. */
    REACHED(80, 100),
    /** 部分达成预期指标并具有一定效果. */
    PARTLY(60, 80),
    /** 未达成预期指标且效果较差. */
    MISSED(0, 60);

    private final int from;
    private final int to;

    Attainment(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether the score lies in this band of the weight; the upper end belongs to it for {@link #REACHED} only. */
    public boolean allows(BigDecimal score, BigDecimal weight) {
        BigDecimal hundredfold = score.movePointRight(2);
        boolean atLeast = hundredfold.compareTo(weight.multiply(BigDecimal.valueOf(from))) >= 0;
        int upper = hundredfold.compareTo(weight.multiply(BigDecimal.valueOf(to)));
        return atLeast && (this == REACHED ? upper <= 0 : upper < 0);
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
