package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One project of the performance table; amounts in 元, scores in points.
 *
 * @param executionScore points for the execution rate
 * @param total          null before scoring, as is the grade
 */
public record PerformanceRow(String number, String project, String title, String applicant, String status, BigDecimal budget,
                             BigDecimal confirmed, int targets, BigDecimal executionScore, BigDecimal total, String grade,
                             LocalDate reportedOn, LocalDate confirmedOn) {
}
