package org.yangguang.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.yangguang.shared.Money;

/** 低价优先法 of 87号§55: lowest adjusted price over the own adjusted price, times the weight, two decimals HALF_UP (EVA-08). */
final class PriceScore {

    private PriceScore() {
    }

    static BigDecimal of(Money own, Collection<Money> all, BigDecimal weight) {
        Money lowest = all.stream().min(Money::compareTo).orElse(own);
        return lowest.yuan().multiply(weight).divide(own.yuan(), 2, RoundingMode.HALF_UP);
    }
}
