package org.yangguang.performance;

import java.math.BigDecimal;
import java.util.List;

/**
 * The applicant's self-evaluation; the report itself is attached to the review's number.
 *
 * @param actuals one for each target, in their order
 */
public record PerformanceReport(String summary, List<Actual> actuals, long version) {

    /** What was reached: a figure for a quantitative target, words for a qualitative one, and what proves it. */
    public record Actual(BigDecimal actual, String actualText, String evidence) {
    }
}
