package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One project of a year's budget; amounts in 元.
 *
 * @param proposed   一上
 * @param fitted     二上, null before
 * @param control    control figure of the whole programme, told on the first of its rows only, so that it is summed once
 * @param document   文号 of the approval (二下), with its day; null before
 */
public record AnnualBudgetRow(String round, String programme, String unit, String project, String title, String function, String economic,
                              BigDecimal proposed, BigDecimal control, BigDecimal fitted, String status, String document,
                              LocalDate approvedOn) {
}
