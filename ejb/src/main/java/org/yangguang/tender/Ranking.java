package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Money;

/**
 * The order of the bids of one lot (EVA-11): higher score, then lower adjusted price, then the lot.
 *
 * @param bid      number of the bid
 * @param byLot    whether the lot decided between this one and another
 */
record Ranking(String bid, BigDecimal score, Money price, int place, boolean byLot) {

    record Ranked(String bid, BigDecimal score, Money price) {
    }

    /** @param lot the lot of a bid's number, from the recorded seed */
    static List<Ranking> of(List<Ranked> bids, UnaryOperator<String> lot) {
        Comparator<Ranked> lawful = Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::price);
        List<Ranked> sorted = new ArrayList<>(bids);
        sorted.sort(lawful.thenComparing(r -> lot.apply(r.bid())));
        List<Ranking> ranking = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Ranked own = sorted.get(i);
            boolean tied = i > 0 && lawful.compare(own, sorted.get(i - 1)) == 0
                    || i + 1 < sorted.size() && lawful.compare(own, sorted.get(i + 1)) == 0;
            ranking.add(new Ranking(own.bid(), own.score(), own.price(), i + 1, tied));
        }
        return ranking;
    }
}
