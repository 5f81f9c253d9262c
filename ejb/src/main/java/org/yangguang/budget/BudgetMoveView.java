package org.yangguang.budget;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * What a contract has moved on a budget line.
 *
 * @param milestone of the contract, null where it is about the whole of it
 * @param kind   contracted, confirmed or paid
 * @param amount   negative for what was given back
 * @param cause    number of the record: contract, amendment, cost confirmation or payment order
 * @param bookedBy user name
 */
public record BudgetMoveView(String lineCode, String contract, String milestone, String kind, Money amount, String cause, LocalDateTime at,
                             String bookedBy) implements Serializable {
}
