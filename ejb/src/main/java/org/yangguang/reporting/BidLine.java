package org.yangguang.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/**
 * The line of the winner's price list that a contract's item comes from.
 *
 * @param procurement number of the tender, or of the purchase by quotations
 * @param lot         counted from one; null of quotations
 * @param price       of the whole bid
 * @param corrected   whether the evaluation has corrected the bid (财政部令第87号第五十九条)
 */
public record BidLine(String procurement, Integer lot, int position, String name, BigDecimal quantity, String unit, Money unitPrice, Money amount,
                      Money price, boolean corrected) implements Serializable {
}
