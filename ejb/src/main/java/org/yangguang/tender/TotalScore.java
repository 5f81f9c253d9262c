package org.yangguang.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a bid has reached: fixed marks, the mean of the members' own, the price (EVA-09, 87号§55). Every member marks alone and
 * none is dropped (EVA-08). Rounding is not regulated: two decimals HALF_UP, once for the mean.
 */
public record TotalScore(BigDecimal objective, BigDecimal mean, BigDecimal technical, BigDecimal price, BigDecimal total) {

    private static final int EXACT = 10;

    /** @param memberSums each member's own marks for this bid, added up */
    public static TotalScore of(BigDecimal objective, List<BigDecimal> memberSums, BigDecimal price) {
        BigDecimal sum = memberSums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = memberSums.isEmpty() ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(memberSums.size()), EXACT, RoundingMode.HALF_UP);
        BigDecimal technical = objective.add(mean).setScale(2, RoundingMode.HALF_UP);
        return new TotalScore(objective, mean.setScale(2, RoundingMode.HALF_UP), technical, price, technical.add(price));
    }
}
