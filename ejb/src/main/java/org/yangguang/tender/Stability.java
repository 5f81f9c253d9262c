package org.yangguang.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.regulation.Regulation;

/**
 * Computes the ranking of one lot again with something changed. A weight that is changed stretches the points given for
 * it; the others stay, and nothing is brought back to a hundred, because dividing every total by the same sum changes no
 * place. Rounded as the law's total is (EVA-09); the debarred, the invalid and the members who stepped back are out as before.
 */
final class Stability {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tender tender;
    private final Regulation law;
    private final List<Bid> bids;
    private final List<Sheet> sheets;

    /** @param law of the tender's day */
    Stability(Tender tender, int lot, Regulation law) {
        this.tender = tender;
        this.law = law;
        bids = tender.bids.stream().filter(b -> b.lot() == lot && b.place() != null).sorted(Comparator.comparing(Bid::place)).toList();
        sheets = tender.signed();
    }

    boolean isRanked() {
        return !bids.isEmpty();
    }

    List<StabilityView.Line> lines() {
        List<StabilityView.Line> lines = new ArrayList<>();
        lines.add(signed());
        for (Sheet without : sheets) {
            lines.add(line(StabilityKind.WITHOUT_MEMBER, without.memberName(), ranked(sheets.stream().filter(s -> s != without).toList(), i -> BigDecimal.ONE, BigDecimal.ONE)));
        }
        BigDecimal change = law.percent("TENDER.stability").divide(HUNDRED);
        for (StabilityKind kind : List.of(StabilityKind.WEIGHT_HIGHER, StabilityKind.WEIGHT_LOWER)) {
            BigDecimal factor = kind == StabilityKind.WEIGHT_HIGHER ? BigDecimal.ONE.add(change) : BigDecimal.ONE.subtract(change);
            lines.add(line(kind, null, ranked(sheets, i -> BigDecimal.ONE, factor)));
            for (int c = 0; c < tender.plan.criteria.size(); c++) {
                int item = c;
                lines.add(line(kind, tender.plan.criteria.get(c).name(), ranked(sheets, i -> i == item ? factor : BigDecimal.ONE, BigDecimal.ONE)));
            }
        }
        return lines;
    }

    /** The places as they were signed, a lot that was drawn included. */
    private StabilityView.Line signed() {
        return new StabilityView.Line(StabilityKind.AS_SIGNED, null, true, true, bids.stream()
                .map(b -> new StabilityView.Place(b.number(), b.supplierName(), points(b.totalScore()), b.place())).toList());
    }

    private List<Ranking> ranked(List<Sheet> counted, Function<Integer, BigDecimal> factors, BigDecimal priceFactor) {
        return Ranking.of(bids.stream().map(b -> new Ranking.Ranked(b.number(), total(b, counted, factors, priceFactor),
                Ranking.decisive(b.adjustedPrice(), b.finalPrice(), law))).toList());
    }

    private static BigDecimal total(Bid bid, List<Sheet> counted, Function<Integer, BigDecimal> factors, BigDecimal priceFactor) {
        BigDecimal objective = bid.objective().entrySet().stream().map(e -> e.getValue().multiply(factors.apply(e.getKey()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> sums = counted.stream().map(s -> s.marks().stream().filter(m -> m.bid().equals(bid.number()))
                .map(m -> m.mark().multiply(factors.apply(m.criterion()))).reduce(BigDecimal.ZERO, BigDecimal::add)).toList();
        return TotalScore.of(objective, sums, points(bid.priceScore().multiply(priceFactor))).total();
    }

    private static BigDecimal points(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP);
    }

    private StabilityView.Line line(StabilityKind kind, String subject, List<Ranking> ranking) {
        Map<String, Ranking> of = ranking.stream().collect(Collectors.toMap(Ranking::bid, r -> r));
        Ranking recommended = of.get(bids.get(0).number());
        boolean order = bids.stream().allMatch(b -> of.get(b.number()).place() == b.place());
        return new StabilityView.Line(kind, subject, recommended.place() == 1 && !recommended.byLot(), order, bids.stream()
                .map(b -> new StabilityView.Place(b.number(), b.supplierName(), points(of.get(b.number()).score()), of.get(b.number()).place())).toList());
    }
}
