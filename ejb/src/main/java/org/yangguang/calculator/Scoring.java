package org.yangguang.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.calculator.PriceScoreCase.PriceScores;
import org.yangguang.calculator.PriceScoreCase.PricedBid;
import org.yangguang.calculator.PriceScoreCase.ScoredPrice;
import org.yangguang.calculator.ScoreCase.MarkedBid;
import org.yangguang.calculator.ScoreCase.Ranked;
import org.yangguang.calculator.ScoreCase.RankedBid;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.tender.Deduction;
import org.yangguang.tender.DomesticPreference;
import org.yangguang.tender.PriceScore;
import org.yangguang.tender.PriceWeight;
import org.yangguang.tender.Ranking;
import org.yangguang.tender.SameBrand;
import org.yangguang.tender.TenderRule;
import org.yangguang.tender.TotalScore;

/** Scores of prices, total scores and the ranking. */
final class Scoring {

    private static final String WORKS = "works";
    private static final String DOMESTIC = "国办发〔2025〕34号；财库〔2025〕30号";
    private static final String TIES = "财政部令第87号第五十六条、第五十七条、第六十八条";
    private static final String BRANDS = "财政部令第87号第三十一条";

    private Scoring() {
    }

    static Worked<PriceScoreCase, PriceScores> prices(PriceScoreCase input, Computation computation) {
        Breaches breaches = new Breaches();
        check(input, breaches);
        breaches.refuseIfAny();
        Regulation law = computation.law(input.date(), "date");
        Deduction deduction = deduction(input, law, computation);
        DomesticPreference preference = DomesticPreference.of(law);
        boolean foreign = preference.applies(input.bids().stream().map(PricedBid::domesticShare).toList());
        computation.clause(TenderRule.PRICE_WEIGHT_IN_RANGE);
        if (foreign) {
            computation.clause("EVA-16", DOMESTIC);
        }
        List<BigDecimal> smallRates = new ArrayList<>();
        List<BigDecimal> domesticRates = new ArrayList<>();
        List<Money> adjusted = new ArrayList<>();
        for (PricedBid bid : input.bids()) {
            BigDecimal small = bid.controlled() ? BigDecimal.ZERO : deduction.rateFor(bid.small(), bid.smallShare());
            BigDecimal domestic = preference.rateFor(bid.domesticShare(), foreign);
            Money own = Deduction.adjusted(bid.price(), small.add(domestic));
            smallRates.add(small);
            domesticRates.add(domestic);
            adjusted.add(own);
            computation.step("calculator.step.adjusted", bid.name(), bid.price(), Inputs.plain(small), Inputs.plain(domestic), own);
        }
        List<ScoredPrice> scored = new ArrayList<>();
        for (int i = 0; i < input.bids().size(); i++) {
            PricedBid bid = input.bids().get(i);
            PriceScore score = PriceScore.of(adjusted.get(i), adjusted, input.weight());
            computation.step("calculator.step.priceScore", bid.name(), score.lowest(), score.own(), Inputs.plain(input.weight()), score.points().toPlainString());
            scored.add(new ScoredPrice(bid.name(), bid.price(), smallRates.get(i), domesticRates.get(i), adjusted.get(i), score.points()));
        }
        return computation.figure(input, new PriceScores(adjusted.stream().min(Money::compareTo).orElseThrow(), List.copyOf(scored)));
    }

    private static void check(PriceScoreCase input, Breaches breaches) {
        Inputs.day(breaches, input.date(), "date");
        Inputs.choice(breaches, input.method(), List.of("tender", "consultation"), "method");
        Inputs.choice(breaches, input.category(), List.of("goods", "services", WORKS), "category");
        Inputs.number(breaches, input.weight(), "0.01", "100", 2, "weight");
        Inputs.optionalNumber(breaches, input.smallRate(), "0", "100", 2, "smallRate");
        Inputs.optionalNumber(breaches, input.consortiumRate(), "0", "100", 2, "consortiumRate");
        if (!Inputs.rows(breaches, input.bids(), "bids")) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < input.bids().size(); i++) {
            PricedBid bid = input.bids().get(i);
            String at = "bids[" + i + "].";
            Inputs.name(breaches, bid.name(), names, at + "name");
            names.add(bid.name());
            breaches.positive(bid.price(), at + "price");
            Inputs.optionalNumber(breaches, bid.smallShare(), "0", "100", 2, at + "smallShare");
            Inputs.optionalNumber(breaches, bid.domesticShare(), "0", "100", 2, at + "domesticShare");
        }
    }

    /** The file's deduction, after its rates and the weight were held against the law; no rate is asked for that nobody claims. */
    private static Deduction deduction(PriceScoreCase input, Regulation law, Computation computation) {
        Breaches breaches = new Breaches();
        boolean works = WORKS.equals(input.category());
        if (works) {
            computation.step("calculator.step.noWeightRange");
        } else {
            PriceWeight range = "consultation".equals(input.method()) ? PriceWeight.inConsultation(input.category(), law)
                    : PriceWeight.inTender(input.category(), law);
            range.check(breaches, input.weight(), "weight");
            computation.clause(range.rule());
            computation.step("calculator.step.weight", Inputs.plain(input.weight()), Inputs.plain(range.least()), Inputs.plain(range.most()));
        }
        boolean claimed = input.bids().stream().anyMatch(b -> b.small() || b.smallShare() != null);
        BigDecimal small = input.smallRate() == null ? BigDecimal.ZERO : input.smallRate();
        BigDecimal consortium = input.consortiumRate() == null ? BigDecimal.ZERO : input.consortiumRate();
        Deduction deduction = new Deduction(small, consortium, BigDecimal.ZERO, true);
        if (claimed && input.reserved()) {
            computation.clause(TenderRule.DEDUCTION_RATE_IN_RANGE);
            computation.step("calculator.step.reservedLot");
        } else if (claimed) {
            computation.clause(TenderRule.DEDUCTION_RATE_IN_RANGE);
            deduction = new Deduction(small, consortium, law.percent("EVA-14.consortium-share"), false);
            rates(input, works, law, breaches);
        }
        breaches.refuseIfAny();
        return deduction;
    }

    /** Only the rate of a kind that bids is needed; the other one is checked when it is given. */
    private static void rates(PriceScoreCase input, boolean works, Regulation law, Breaches breaches) {
        boolean small = input.bids().stream().anyMatch(PricedBid::small);
        boolean consortium = input.bids().stream().anyMatch(b -> !b.small() && b.smallShare() != null);
        Deduction.checkRate(breaches, input.smallRate(), small, works, "small", law);
        Deduction.checkRate(breaches, input.consortiumRate(), consortium, works, "consortium", law);
    }

    static Worked<ScoreCase, Ranked> scores(ScoreCase input, Computation computation) {
        Breaches breaches = new Breaches();
        check(input, breaches);
        breaches.refuseIfAny();
        Regulation law = computation.law(input.date(), "date");
        computation.clause(TenderRule.WEIGHTS_ADD_UP);
        computation.clause("EVA-11", TIES);
        BigDecimal weight = input.priceWeight().movePointRight(2);
        List<Money> adjusted = input.bids().stream().map(MarkedBid::adjustedPrice).toList();
        Map<String, TotalScore> scores = new HashMap<>();
        for (MarkedBid bid : input.bids()) {
            BigDecimal price = PriceScore.of(bid.adjustedPrice(), adjusted, weight).points();
            TotalScore score = TotalScore.of(BigDecimal.ZERO, bid.marks().stream().map(m -> weighted(m, input)).toList(), price);
            scores.put(bid.name(), score);
            computation.step("calculator.step.total", bid.name(), score.technical().toPlainString(), bid.marks().size(),
                    score.price().toPlainString(), score.total().toPlainString());
        }
        List<Ranking> ranking = Ranking.of(input.bids().stream().map(b -> new Ranking.Ranked(b.name(), scores.get(b.name()).total(),
                Ranking.decisive(b.adjustedPrice(), b.price(), law))).toList());
        return computation.verdict(input, ranked(input, scores, ranking, law, computation));
    }

    private static BigDecimal weighted(List<BigDecimal> marks, ScoreCase input) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < marks.size(); i++) {
            sum = sum.add(marks.get(i).multiply(input.factors().get(i).weight()));
        }
        return sum;
    }

    private static Ranked ranked(ScoreCase input, Map<String, TotalScore> scores, List<Ranking> ranking, Regulation law, Computation computation) {
        Map<String, String> brandOf = new HashMap<>();
        Map<String, BigDecimal> totals = new HashMap<>();
        for (MarkedBid bid : input.bids()) {
            if (bid.brand() != null) {
                brandOf.put(bid.name(), bid.brand());
            }
            totals.put(bid.name(), scores.get(bid.name()).total());
        }
        List<SameBrand> brands = SameBrand.among(brandOf, totals);
        List<String> setBack = brands.stream().flatMap(b -> b.bids().stream().filter(n -> !b.keeps().contains(n))).toList();
        if (!brands.isEmpty()) {
            computation.clause("EVA-12", BRANDS);
        }
        brands.forEach(b -> computation.step("calculator.step.brand", b.brand(), String.join("、", b.bids()), String.join("、", b.keeps())));
        int bidders = SameBrand.bidders(input.bids().size(), brands);
        int least = law.count("TEN-06.bidders");
        computation.clause(TenderRule.OPENING_NEEDS_THREE_BIDDERS);
        computation.verdict().check(bidders >= least, TenderRule.OPENING_NEEDS_THREE_BIDDERS, "bids", bidders, least);
        List<RankedBid> rows = ranking.stream().map(r -> {
            TotalScore score = scores.get(r.bid());
            return new RankedBid(r.bid(), score.technical(), score.price(), score.total(), r.place(), r.byLot(), setBack.contains(r.bid()));
        }).toList();
        int first = rows.stream().filter(r -> !r.setBack()).mapToInt(RankedBid::place).min().orElseThrow();
        List<String> candidates = rows.stream().filter(r -> !r.setBack() && r.place() == first).map(RankedBid::name).toList();
        computation.step(candidates.size() > 1 ? "calculator.step.joint" : "calculator.step.first", String.join("、", candidates));
        return new Ranked(bidders, candidates, rows);
    }

    private static void check(ScoreCase input, Breaches breaches) {
        Inputs.day(breaches, input.date(), "date");
        boolean weights = Inputs.number(breaches, input.priceWeight(), "0", "1", 4, "priceWeight");
        if (Inputs.optionalRows(breaches, input.factors(), "factors")) {
            BigDecimal sum = weights ? input.priceWeight() : BigDecimal.ZERO;
            List<String> names = new ArrayList<>();
            for (int i = 0; i < input.factors().size(); i++) {
                ScoreCase.Factor factor = input.factors().get(i);
                Inputs.name(breaches, factor.name(), names, "factors[" + i + "].name");
                names.add(factor.name());
                if (Inputs.number(breaches, factor.weight(), "0.0001", "1", 4, "factors[" + i + "].weight")) {
                    sum = sum.add(factor.weight());
                } else {
                    weights = false;
                }
            }
            breaches.check(!weights || sum.compareTo(BigDecimal.ONE) == 0, TenderRule.WEIGHTS_ADD_UP, "factors", Inputs.plain(sum.movePointRight(2)));
        }
        if (Inputs.rows(breaches, input.bids(), "bids")) {
            bids(input, breaches);
        }
    }

    private static void bids(ScoreCase input, Breaches breaches) {
        List<String> names = new ArrayList<>();
        int members = input.bids().get(0).marks().size();
        for (int i = 0; i < input.bids().size(); i++) {
            MarkedBid bid = input.bids().get(i);
            String at = "bids[" + i + "].";
            Inputs.name(breaches, bid.name(), names, at + "name");
            names.add(bid.name());
            if (breaches.positive(bid.price(), at + "price")) {
                breaches.positive(bid.adjustedPrice(), at + "adjustedPrice");
            }
            breaches.optionalText(bid.brand(), 200, at + "brand");
            boolean none = input.factors().isEmpty() && bid.marks().isEmpty();
            if ((none || Inputs.rows(breaches, bid.marks(), at + "marks"))
                    && breaches.check(bid.marks().size() == members, InputRule.OUT_OF_RANGE, at + "marks", members, members)) {
                marks(input, bid, breaches, at + "marks");
            }
        }
    }

    private static void marks(ScoreCase input, MarkedBid bid, Breaches breaches, String at) {
        for (int m = 0; m < bid.marks().size(); m++) {
            List<BigDecimal> marks = bid.marks().get(m);
            for (int f = 0; f < Math.max(marks.size(), input.factors().size()); f++) {
                BigDecimal mark = f < marks.size() ? marks.get(f) : null;
                String factor = f < input.factors().size() && input.factors().get(f) != null ? input.factors().get(f).name() : String.valueOf(f + 1);
                if (breaches.check(mark != null && f < input.factors().size(), TenderRule.EVERY_ITEM_IS_MARKED, at, bid.name(), factor)) {
                    breaches.check(mark.compareTo(BigDecimal.ZERO) >= 0 && mark.compareTo(BigDecimal.valueOf(100)) <= 0 && mark.scale() <= 4,
                            TenderRule.MARK_WITHIN_ITS_ITEM, at, mark.scale() > 100 || mark.precision() > 100 ? "…" : mark.toString(), "100");
                }
            }
        }
    }
}
