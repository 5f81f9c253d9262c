package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The review of abnormally low prices (EVA-13): below half the mean of the compliant bids, the lowest below half of the
 * second lowest, or below 45 per cent of the ceiling; equal is not below. Prices are those of the bids, before any
 * policy deduction.
 *
 * @param flagged positions of the bids to be reviewed
 */
record AbnormallyLow(Money meanLine, Money secondLine, Money ceilingLine, List<Integer> flagged) {

    static AbnormallyLow of(List<Money> prices, Money ceiling, BigDecimal meanRate, BigDecimal secondRate, BigDecimal ceilingRate) {
        Money sum = Money.sum(prices);
        List<Money> sorted = prices.stream().sorted().toList();
        Money second = sorted.size() > 1 ? sorted.get(1) : null;
        List<Integer> flagged = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            Money price = prices.get(i);
            // compared without division, so that no rounding decides
            boolean belowMean = hundredfold(price).multiply(BigDecimal.valueOf(prices.size())).compareTo(sum.yuan().multiply(meanRate)) < 0;
            boolean belowSecond = second != null && price.equals(sorted.get(0))
                    && hundredfold(price).compareTo(second.yuan().multiply(secondRate)) < 0;
            boolean belowCeiling = hundredfold(price).compareTo(ceiling.yuan().multiply(ceilingRate)) < 0;
            if (belowMean || belowSecond || belowCeiling) {
                flagged.add(i);
            }
        }
        Money mean = new Money(sum.yuan().multiply(meanRate).movePointLeft(2)
                .divide(BigDecimal.valueOf(Math.max(1, prices.size())), 2, java.math.RoundingMode.HALF_UP));
        return new AbnormallyLow(mean, second == null ? null : second.percent(secondRate), ceiling.percent(ceilingRate), List.copyOf(flagged));
    }

    private static BigDecimal hundredfold(Money money) {
        return money.yuan().movePointRight(2);
    }
}
