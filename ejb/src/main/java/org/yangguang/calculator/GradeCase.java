package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.performance.Grade;

/** Which grade has a total (PERF-07)? */
public record GradeCase(LocalDate date, BigDecimal total) {

    /** 优、良、中、差. */
    public record GradeOf(Grade grade) {
    }
}
