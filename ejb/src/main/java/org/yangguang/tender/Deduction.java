package org.yangguang.tender;

import java.math.BigDecimal;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** The price deduction for small and micro firms as the tender file fixes it (EVA-14). */
public record Deduction(BigDecimal smallRate, BigDecimal consortiumRate, BigDecimal consortiumShare, boolean reserved) {

    /** Notes a rate of the file that is missing or outside the legal range. */
    void check(Breaches breaches, Regulation law) {
        checkRate(breaches, smallRate, true, false, "small", law);
        checkRate(breaches, consortiumRate, true, false, "consortium", law);
    }

    /**
     * Notes one rate of the file that is outside the legal range.
     *
     * @param needed whether it may not be left out
     * @param works  the law knows lower ranges for works
     * @param kind   small or consortium
     */
    public static void checkRate(Breaches breaches, BigDecimal rate, boolean needed, boolean works, String kind, Regulation law) {
        String field = kind + "Rate";
        if (rate == null) {
            breaches.check(!needed, InputRule.REQUIRED, field);
            return;
        }
        String code = (works ? "EVA-14.works-" : "EVA-14.") + kind;
        BigDecimal least = law.percent(code + "-min");
        BigDecimal most = law.percent(code + "-max");
        breaches.check(rate.compareTo(least) >= 0 && rate.compareTo(most) <= 0, TenderRule.DEDUCTION_RATE_IN_RANGE, field,
                PlanCheck.plain(rate), PlanCheck.plain(least), PlanCheck.plain(most));
    }

    /** The percentage that this bidder's price is lowered by for scoring; none in a lot that is reserved for small firms. */
    public BigDecimal rateFor(boolean small, BigDecimal shareOfSmallPartners) {
        if (reserved) {
            return BigDecimal.ZERO;
        }
        if (small) {
            return smallRate;
        }
        return shareOfSmallPartners != null && shareOfSmallPartners.compareTo(consortiumShare) >= 0 ? consortiumRate : BigDecimal.ZERO;
    }

    /** The price that is scored: every rate is taken off the original price, not one after the other (EVA-16). */
    public static Money adjusted(Money price, BigDecimal rate) {
        return price.minus(price.percent(rate));
    }
}
