package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.yangguang.regulation.Regulation;

/**
 * The deduction for domestic products where others compete (EVA-16, 国办发〔2025〕34号, from 2026-01-01). It is the product
 * that counts, not the firm; a package is domestic when enough of its cost is.
 *
 * @param rate  percent off the original price
 * @param share domestic share of the cost, in percent, from which a package counts
 */
public record DomesticPreference(BigDecimal rate, BigDecimal share) {

    /** The preference of this day; before it was in force it takes nothing off. */
    public static DomesticPreference of(Regulation law) {
        return law.parameters().containsKey("EVA-16.rate")
                ? new DomesticPreference(law.percent("EVA-16.rate"), law.percent("EVA-16.share"))
                : new DomesticPreference(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    /** @param domesticShare null for a bid without products */
    public boolean isDomestic(BigDecimal domesticShare) {
        return domesticShare != null && domesticShare.compareTo(share) >= 0;
    }

    /** Whether among these shares a domestic product meets one that is not. */
    public boolean applies(Collection<BigDecimal> domesticShares) {
        return domesticShares.stream().filter(Objects::nonNull).anyMatch(s -> !isDomestic(s));
    }

    /** The percentage off this bid's price. */
    public BigDecimal rateFor(BigDecimal domesticShare, boolean applies) {
        return applies && isDomestic(domesticShare) ? rate : BigDecimal.ZERO;
    }
}
