package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import org.yangguang.shared.Money;

/**
 * A bid in its public and judged facts.
 *
 * @param ground    why it is invalid, does not qualify or is no candidate beside another of its brand
 * @param byLot     whether the lot decided its place
 * @param objective fixed marks by position of the item
 * @param consortium names of the other members of a consortium, null of a firm that bids alone
 */
public record BidView(String number, int lot, String supplier, String supplierName, BidStatus status,
                      LocalDateTime submittedAt, String sha256, Money listedPrice, Money finalPrice, Money adjustedPrice,
                      BigDecimal priceScore, BigDecimal technicalScore, BigDecimal totalScore, Integer place,
                      boolean byLot, String ground, Map<Integer, BigDecimal> objective, String consortium) implements Serializable {

    /** As a competitor sees it in the opening record: name and price, no marks. */
    BidView read() {
        return new BidView(number, lot, null, supplierName, status == BidStatus.AWARDED ? BidStatus.QUALIFIED : status, submittedAt, sha256, listedPrice, null, null, null, null, null,
                null, false, null, Map.of(), consortium);
    }
}
