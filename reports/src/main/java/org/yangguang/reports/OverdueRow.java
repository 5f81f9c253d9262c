package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something late of the overdue list.
 *
 * @param matter what was to be done, e.g. 审批拨款
 * @param holder with whom it lies
 * @param asOf   the day on which it is counted
 * @param amount in 元, null when it is about none
 */
public record OverdueRow(String matter, String project, String title, String stage, String record, String holder, LocalDate dueOn,
                         LocalDate asOf, BigDecimal amount) {
}
