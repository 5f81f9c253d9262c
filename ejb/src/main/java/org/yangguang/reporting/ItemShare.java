package org.yangguang.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/**
 * What of a payment falls on an item of the contract. The shares of all rows make the payment, to the fen.
 *
 * @param cost        number of the cost confirmation, null of an advance
 * @param description what was claimed, null of an advance
 * @param quantity    claimed, null of an advance
 * @param accepted    of the claim; of an advance, the item's price
 * @param recovered   what of it an earlier advance has paid
 * @param paid        what of it this payment pays
 * @param bid         null where the item comes from no bid
 */
public record ItemShare(int item, String name, String cost, String description, BigDecimal quantity, String unit, Money accepted, Money recovered,
                        Money paid, BidLine bid) implements Serializable {
}
