package org.yangguang.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A performance review.
 *
 * @param number         JX-…
 * @param budget         the project's budget
 * @param confirmed      confirmed cost of all its contracts
 * @param executionRate  confirmed of budget in percent
 * @param executionScore out of the points for execution (10)
 * @param total          null before scoring
 * @param grade          null before scoring
 * @param recomputedOn   when the closing recomputed the execution rate, null before
 */
public record PerformanceView(String number, String applicationNumber, String projectNumber, String title, String applicant,
                         String buyer, PerformanceStatus status, Money budget, Money confirmed, BigDecimal executionRate,
                         BigDecimal executionScore, BigDecimal total, Grade grade, String summary, String opinion,
                         String returnedReason, String reportedBy, LocalDate reportedOn, String scoredBy,
                         String confirmedBy, LocalDate confirmedOn, LocalDate recomputedOn, List<TargetView> targets,
                         long version) implements Serializable {
}
