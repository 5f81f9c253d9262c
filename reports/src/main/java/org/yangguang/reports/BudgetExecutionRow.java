package org.yangguang.reports;

import java.math.BigDecimal;

/**
 * One budget line of the budget execution table; amounts in 元.
 *
 * @param line     its code, e.g. XM-2026-2160299-0001-Y01
 * @param function code and name, likewise economic
 * @param document 文号 of the approval
 * @param carried  结转: carried over from its year for the same use and not yet spent
 * @param surplus  结余: recovered
 * @param state    in the official words
 */
public record BudgetExecutionRow(String line, String project, String title, String item, int year, String function, String economic,
                                 String source, String document, BigDecimal allotted, BigDecimal contracted, BigDecimal confirmed,
                                 BigDecimal paid, BigDecimal carried, BigDecimal surplus, String state) {
}
