package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;

/**
 * The order of the bids of one lot (EVA-11): higher score, then lower price, then joint, unless the lot decides.
 *
 * @param bid      number of the bid
 * @param place    counted from one; joint bids share theirs as long as no lot has decided
 * @param byLot    whether score and price are equal to another's, so that the lot decides between them
 */
public record Ranking(String bid, BigDecimal score, Money price, int place, boolean byLot) {

    private static final Comparator<Ranked> LAWFUL = Comparator.comparing((Ranked r) -> r.score()).reversed().thenComparing(Ranked::price);

    /** @param price the one that decides between equal scores */
    public record Ranked(String bid, BigDecimal score, Money price) {
    }

    /** The price that decides between equal scores: 87号 says only 投标报价, hence a parameter. */
    public static Money decisive(Money adjusted, Money original, Regulation law) {
        return law.count("EVA-11.tie-by-adjusted") == 1 ? adjusted : original;
    }

    /** Equal bids stand beside each other, in whatever order they came. */
    public static List<Ranking> of(List<Ranked> bids) {
        List<Ranked> sorted = bids.stream().sorted(LAWFUL.thenComparing(Ranked::bid)).toList();
        List<Ranking> ranking = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean joint = i > 0 && LAWFUL.compare(sorted.get(i), sorted.get(i - 1)) == 0;
            ranking.add(place(sorted, i, joint ? ranking.get(i - 1).place() : i + 1));
        }
        return ranking;
    }

    /** @param lot the lot of a bid's number, from the recorded seed */
    static List<Ranking> of(List<Ranked> bids, UnaryOperator<String> lot) {
        List<Ranked> sorted = bids.stream().sorted(LAWFUL.thenComparing(r -> lot.apply(r.bid()))).toList();
        List<Ranking> ranking = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            ranking.add(place(sorted, i, i + 1));
        }
        return ranking;
    }

    private static Ranking place(List<Ranked> sorted, int at, int place) {
        Ranked own = sorted.get(at);
        boolean tied = at > 0 && LAWFUL.compare(own, sorted.get(at - 1)) == 0
                || at + 1 < sorted.size() && LAWFUL.compare(own, sorted.get(at + 1)) == 0;
        return new Ranking(own.bid(), own.score(), own.price(), place, tied);
    }
}
