package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What is each price worth (EVA-08, EVA-14, EVA-16)?
 *
 * @param date           of the tender file; its law applies
 * @param method         tender or consultation; tender when left out
 * @param category       goods, services or works
 * @param weight         points of the price among one hundred
 * @param reserved       the lot is reserved for small firms, so that nothing is deducted for being one
 * @param smallRate      percent off for small and micro firms, as the file fixes it; needed when one bids
 * @param consortiumRate percent off for consortia and subcontracting with a small share; needed when one bids
 */
public record PriceScoreCase(LocalDate date, String method, String category, BigDecimal weight, Boolean reserved, BigDecimal smallRate,
                             BigDecimal consortiumRate, List<PricedBid> bids) {

    public PriceScoreCase {
        method = method == null ? "tender" : method;
        reserved = Inputs.yes(reserved);
        bids = Inputs.list(bids);
    }

    /**
     * A bid.
     *
     * @param small         the bidder is a small or micro firm
     * @param smallShare    of a consortium or subcontract: percent that small and micro firms do; null without one
     * @param controlled    controlled by a large firm, or large and small are one, which takes the deduction away
     * @param domesticShare percent of the products' cost that is domestic; null for a bid without products
     */
    public record PricedBid(String name, Money price, Boolean small, BigDecimal smallShare, Boolean controlled, BigDecimal domesticShare) {

        public PricedBid {
            small = Inputs.yes(small);
            controlled = Inputs.yes(controlled);
        }
    }

    /** @param lowest the lowest adjusted price, by which all others are measured */
    public record PriceScores(Money lowest, List<ScoredPrice> bids) {
    }

    /**
     * @param smallRate    percent taken off for small firms
     * @param domesticRate percent taken off for domestic products
     */
    public record ScoredPrice(String name, Money price, BigDecimal smallRate, BigDecimal domesticRate, Money adjusted, BigDecimal points) {
    }
}
