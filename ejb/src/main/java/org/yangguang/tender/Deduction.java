package org.yangguang.tender;

import java.math.BigDecimal;
import org.yangguang.shared.Money;

/** The price deduction for small and micro firms as the tender file fixes it (EVA-14). */
record Deduction(BigDecimal smallRate, BigDecimal consortiumRate, BigDecimal consortiumShare, boolean reserved) {

    /** The percentage that this bidder's price is lowered by for scoring. */
    BigDecimal rateFor(boolean small, BigDecimal shareOfSmallPartners) {
        if (reserved) {
            return BigDecimal.ZERO;
        }
        if (small) {
            return smallRate;
        }
        return shareOfSmallPartners != null && shareOfSmallPartners.compareTo(consortiumShare) >= 0 ? consortiumRate : BigDecimal.ZERO;
    }

    Money adjusted(Money price, boolean small, BigDecimal shareOfSmallPartners) {
        return price.minus(price.percent(rateFor(small, shareOfSmallPartners)));
    }
}
