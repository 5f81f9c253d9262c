package org.yangguang.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.budget.BudgetView;
import org.yangguang.shared.Money;

/**
 * What of a payment, or of a contract, stands on a budget line.
 *
 * @param percent of the whole payment or contract
 */
public record LineShare(BudgetView.Line line, Money amount, BigDecimal percent) implements Serializable {
}
