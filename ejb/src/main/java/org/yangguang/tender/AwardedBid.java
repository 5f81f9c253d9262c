package org.yangguang.tender;

import java.util.List;
import org.yangguang.shared.Money;

/**
 * An awarded bid and the tender file's own figures.
 *
 * @param buyer        organisation code of the purchaser
 * @param ceiling      highest price that the file allowed
 * @param listedPrice  as read out at the opening
 * @param price        after the corrections that the bidder has confirmed
 * @param corrected    whether there were any (87号第五十九条)
 * @param lines        the price list, after these corrections
 * @param small        whether it declared to be a small or micro enterprise
 * @param deliveryDays days for delivery that it offered, null when it named none
 * @param terms        of the tender file; without any clause where it had none
 */
public record AwardedBid(String buyer, String supplier, String supplierName, Money ceiling, Money listedPrice, Money price,
                         boolean corrected, List<PriceLine> lines, boolean small, Integer deliveryDays, TermsEntry terms) {
}
