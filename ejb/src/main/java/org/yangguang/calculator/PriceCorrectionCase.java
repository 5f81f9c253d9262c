package org.yangguang.calculator;

import java.math.BigDecimal;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * Which price counts when a bid contradicts itself (EVA-07)?
 *
 * @param listed   total in figures on the opening list (开标一览表)
 * @param capitals the same in capitals; null when the list has none
 * @param body     total in the body of the bid; null when it repeats none
 * @param lines    the price list; empty when there is none
 */
public record PriceCorrectionCase(Money listed, String capitals, Money body, List<PriceListLine> lines) {

    public PriceCorrectionCase {
        capitals = capitals == null || capitals.isBlank() ? null : capitals.strip();
        lines = Inputs.list(lines);
    }

    /** @param amount the line's total as written; what quantity and unit price give when left out */
    public record PriceListLine(BigDecimal quantity, Money unitPrice, Money amount) {
    }

    /**
     * @param corrections     words of the steps that were needed, in the legal order
     * @param toBeConfirmed   the bidder is asked; without the confirmation the bid is invalid
     */
    public record CorrectedPrice(Money price, List<String> corrections, List<PriceListLine> lines, boolean toBeConfirmed) {
    }
}
