package org.yangguang.performance;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The score of a project's performance has been approved. */
public record PerformanceConfirmed(String review, String projectNumber, BigDecimal total, Grade grade,
                                   LocalDate confirmedOn) {
}
