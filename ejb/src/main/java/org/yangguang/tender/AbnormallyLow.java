package org.yangguang.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * The review of abnormally low prices (EVA-13, 财库〔2026〕2号, for procedures from 2026-02-01): below half the mean of the
 * compliant bids, the lowest below half of the second lowest, or below 45 per cent of the ceiling; equal is not below.
 * Prices are those of the bids, before any policy deduction. Beside the lines a committee may doubt any price (87号§60).
 *
 * @param meanLine    null, like the others, when no line is in force
 * @param secondLine  null also when there is no second price
 * @param flagged     positions of the bids to be reviewed
 * @param belowMean   of those, the ones below the first line
 * @param belowSecond below the second line
 */
public record AbnormallyLow(Money meanLine, Money secondLine, Money ceilingLine, List<Integer> flagged, List<Integer> belowMean,
                            List<Integer> belowSecond, List<Integer> belowCeiling) {

    /** The three shares in percent. A tender file may raise the legal ones up to the highest that the law allows. */
    public record Rates(BigDecimal mean, BigDecimal second, BigDecimal ceiling) {

        /** Whether the law of this day knows the lines at all. */
        public static boolean inForce(Regulation law) {
            return law.parameters().containsKey("EVA-13.mean");
        }

        /** The legal ones of this day. */
        public static Rates of(Regulation law) {
            return new Rates(law.percent("EVA-13.mean"), law.percent("EVA-13.second"), law.percent("EVA-13.ceiling"));
        }

        /** Notes a rate that the file sets lower than the law or higher than it may. */
        public void check(Breaches breaches, Regulation law) {
            Rates legal = of(law);
            BigDecimal most = law.percent("EVA-13.rate-max");
            check(breaches, mean, legal.mean, most, "meanRate");
            check(breaches, second, legal.second, most, "secondRate");
            check(breaches, ceiling, legal.ceiling, most, "ceilingRate");
        }

        private static void check(Breaches breaches, BigDecimal rate, BigDecimal least, BigDecimal most, String field) {
            breaches.check(rate.compareTo(least) >= 0 && rate.compareTo(most) <= 0, TenderRule.LOW_PRICE_RATE_IN_RANGE, field,
                    PlanCheck.plain(rate), PlanCheck.plain(least), PlanCheck.plain(most));
        }
    }

    /** By the legal rates; before they were in force nothing is flagged. */
    public static AbnormallyLow of(List<Money> prices, Money ceiling, Regulation law) {
        return Rates.inForce(law) ? of(prices, ceiling, Rates.of(law))
                : new AbnormallyLow(null, null, null, List.of(), List.of(), List.of(), List.of());
    }

    /** @param ceiling the ceiling, or the budget where the file names none */
    public static AbnormallyLow of(List<Money> prices, Money ceiling, Rates rates) {
        Money sum = Money.sum(prices);
        List<Money> sorted = prices.stream().sorted().toList();
        Money second = sorted.size() > 1 ? sorted.get(1) : null;
        List<Integer> flagged = new ArrayList<>();
        List<Integer> belowMean = new ArrayList<>();
        List<Integer> belowSecond = new ArrayList<>();
        List<Integer> belowCeiling = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            Money price = prices.get(i);
            // compared without division, so that no rounding decides
            boolean mean = hundredfold(price).multiply(BigDecimal.valueOf(prices.size())).compareTo(sum.yuan().multiply(rates.mean)) < 0;
            boolean next = second != null && price.equals(sorted.get(0)) && hundredfold(price).compareTo(second.yuan().multiply(rates.second)) < 0;
            boolean top = hundredfold(price).compareTo(ceiling.yuan().multiply(rates.ceiling)) < 0;
            note(mean, i, belowMean);
            note(next, i, belowSecond);
            note(top, i, belowCeiling);
            note(mean || next || top, i, flagged);
        }
        Money meanLine = new Money(sum.yuan().multiply(rates.mean).movePointLeft(2)
                .divide(BigDecimal.valueOf(Math.max(1, prices.size())), 2, RoundingMode.HALF_UP));
        return new AbnormallyLow(meanLine, second == null ? null : second.percent(rates.second), ceiling.percent(rates.ceiling),
                List.copyOf(flagged), List.copyOf(belowMean), List.copyOf(belowSecond), List.copyOf(belowCeiling));
    }

    private static void note(boolean holds, int position, List<Integer> positions) {
        if (holds) {
            positions.add(position);
        }
    }

    private static BigDecimal hundredfold(Money money) {
        return money.yuan().movePointRight(2);
    }
}
