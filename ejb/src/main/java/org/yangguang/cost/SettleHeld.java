package org.yangguang.cost;

import java.math.BigDecimal;
import org.yangguang.shared.Money;

/**
 * The officer's later word on a held line.
 *
 * @param line     its place in the claim, from 1
 * @param accepted from zero to what was held
 * @param quantity that is accepted with it, null for the same share of the quantity as of the sum
 * @param ground   why the rest is cut, null where nothing is
 * @param reason   required
 * @param version  of the cost confirmation as it was read
 */
public record SettleHeld(int line, Money accepted, BigDecimal quantity, CutGround ground, String reason, long version) {
}
