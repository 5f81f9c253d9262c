package org.yangguang.tender;

import java.math.BigDecimal;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;

/**
 * The points that a price may have among one hundred: in a tender at least 30 for goods and 10 for services (EVA-08), in a
 * consultation within a range (MET-09).
 *
 * @param rule the rule that a weight outside of it breaks
 */
public record PriceWeight(BigDecimal least, BigDecimal most, TenderRule rule) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param category goods or services */
    public static PriceWeight inTender(String category, Regulation law) {
        return new PriceWeight(law.percent("EVA-08.price-weight." + category), HUNDRED, TenderRule.PRICE_WEIGHT_IN_RANGE);
    }

    /** @param category goods or services */
    public static PriceWeight inConsultation(String category, Regulation law) {
        return new PriceWeight(law.percent("MET-09.price-weight." + category + "-min"), law.percent("MET-09.price-weight." + category + "-max"),
                TenderRule.PRICE_WEIGHT_IN_CONSULTATION_RANGE);
    }

    /** Notes a weight outside of the range. */
    public void check(Breaches breaches, BigDecimal weight, String field) {
        breaches.check(weight.compareTo(least) >= 0 && weight.compareTo(most) <= 0, rule, field, PlanCheck.plain(weight), PlanCheck.plain(least),
                PlanCheck.plain(most));
    }
}
