package org.yangguang.payment;

import org.yangguang.shared.Money;

/**
 * What the finance lead enters for a month.
 *
 * @param month   yyyy-MM, this month or later
 * @param planned zero or more, at least what is already ordered or spent
 */
public record FundPlanRow(String project, String month, Money planned) {
}
