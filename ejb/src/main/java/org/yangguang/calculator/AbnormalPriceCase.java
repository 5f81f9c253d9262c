package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * Is a price so low that it has to be explained (EVA-13)?
 *
 * @param date        of the procedure; the lines are in force from 2026-02-01
 * @param ceiling     of the file; null takes the budget
 * @param budget      needed without a ceiling
 * @param meanRate    percent of the mean, when the file raises it; like the two others at most 65
 * @param bids        the compliant ones, with their prices before any policy deduction
 */
public record AbnormalPriceCase(LocalDate date, Money ceiling, Money budget, BigDecimal meanRate, BigDecimal secondRate,
                                BigDecimal ceilingRate, List<NamedPrice> bids) {

    public AbnormalPriceCase {
        bids = Inputs.list(bids);
    }

    /** A compliant bid. */
    public record NamedPrice(String name, Money price) {
    }

    /**
     * @param meanLine null, like the others, before the lines were in force
     * @param review   whether any bid has to be explained
     */
    public record LowPrices(Money meanLine, Money secondLine, Money ceilingLine, boolean review, List<LowPrice> bids) {
    }

    /** @param review whether this price lies below one of the lines */
    public record LowPrice(String name, Money price, boolean belowMean, boolean belowSecond, boolean belowCeiling, boolean review) {
    }
}
