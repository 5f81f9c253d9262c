package org.yangguang.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.yangguang.shared.Money;

/**
 * 低价优先法 of 87号§55: lowest adjusted price over the own adjusted price, times the weight, two decimals HALF_UP (EVA-08).
 *
 * @param weight points of the price among one hundred
 */
public record PriceScore(Money lowest, Money own, BigDecimal weight, BigDecimal points) {

    /** @param all adjusted prices of all compliant bids, the own one among them; none is left out for being high or low */
    public static PriceScore of(Money own, Collection<Money> all, BigDecimal weight) {
        Money lowest = all.stream().min(Money::compareTo).orElse(own);
        return new PriceScore(lowest, own, weight, lowest.yuan().multiply(weight).divide(own.yuan(), 2, RoundingMode.HALF_UP));
    }
}
