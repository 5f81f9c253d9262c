package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * Who comes first (EVA-09, EVA-11, EVA-12)?
 *
 * @param date        of the tender file; its law applies
 * @param priceWeight share of the price, 0 to 1
 * @param factors     the others; with the price their shares make exactly 1
 */
public record ScoreCase(LocalDate date, BigDecimal priceWeight, List<Factor> factors, List<MarkedBid> bids) {

    public ScoreCase {
        factors = Inputs.list(factors);
        bids = Inputs.list(bids);
    }

    /** @param weight share, more than 0 and at most 1 */
    public record Factor(String name, BigDecimal weight) {
    }

    /**
     * A bid.
     *
     * @param price         as bid, after correction
     * @param adjustedPrice after the deductions of policy; the price itself when left out
     * @param brand         of the (core) product; null where brands do not matter
     * @param marks         for each member of the committee one mark of 0 to 100 for each factor, in the factors' order
     */
    public record MarkedBid(String name, Money price, Money adjustedPrice, String brand, List<List<BigDecimal>> marks) {

        public MarkedBid {
            adjustedPrice = adjustedPrice == null ? price : adjustedPrice;
            brand = brand == null || brand.isBlank() ? null : brand.strip();
            marks = Inputs.list(marks);
        }
    }

    /**
     * The ranking.
     *
     * @param bidders     in the eyes of the law: bids of one brand are one
     * @param candidates  who comes first; several when score and price are equal, or when equals of one brand do
     */
    public record Ranked(int bidders, List<String> candidates, List<RankedBid> bids) {
    }

    /**
     * @param place     counted from one; joint bids share theirs
     * @param setBack   another bid of the same brand scored better and keeps the right to win
     */
    public record RankedBid(String name, BigDecimal technical, BigDecimal pricePoints, BigDecimal total, int place, boolean joint, boolean setBack) {
    }
}
