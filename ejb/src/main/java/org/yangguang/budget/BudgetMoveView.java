package org.yangguang.budget;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * What a contract has moved on a budget line.
 *
 * @param kind   contracted, confirmed or paid
 * @param amount negative for what was given back
 */
public record BudgetMoveView(String lineCode, String contract, String kind, Money amount, LocalDateTime at) implements Serializable {
}
