package org.yangguang.tender;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** The arithmetic of an evaluation: corrections, low prices, price scores, averages, ranking (EVA-07 to EVA-13). */
final class Evaluation {

    private final Tender tender;
    private final Map<String, BidContent> contents;
    private final Procedure procedure;
    private final Regulation law;
    private final DomesticPreference preference;
    private final Map<String, PriceCorrection> corrections = new LinkedHashMap<>();
    private Set<String> doubted = Set.of();

    /** @param contents what the opened envelopes say, by number of the bid */
    Evaluation(Tender tender, Map<String, BidContent> contents, Procedure procedure) {
        this.tender = tender;
        this.contents = contents;
        this.procedure = procedure;
        this.law = procedure.law();
        this.preference = DomesticPreference.of(law);
        contents.forEach((bid, c) -> corrections.put(bid, PriceCorrection.of(c.price(), c.capitals(), c.bodyPrice(), c.lines())));
    }

    /** Bids whose price the committee has asked about although it is above every line (87号第六十条). */
    Evaluation doubting(Set<String> bids) {
        doubted = bids;
        return this;
    }

    PriceCorrection correction(String bid) {
        return corrections.get(bid);
    }

    /** What the agent has to ask and to note before the evaluation can be concluded. */
    List<EvaluationView.Row> rows() {
        List<EvaluationView.Row> rows = new ArrayList<>();
        for (int lot = 1; lot <= tender.plan.lots.size(); lot++) {
            List<Bid> bids = compliantOf(lot);
            if (bids.isEmpty() || !tender.lot(lot).stands()) {
                continue;
            }
            AbnormallyLow low = low(bids, lot);
            List<Money> adjusted = bids.stream().map(this::adjusted).toList();
            List<SameBrand> shared = SameBrand.among(bids, tender.countsBrands(lot, procedure), b -> totalOf(b, adjusted));
            for (int i = 0; i < bids.size(); i++) {
                Bid bid = bids.get(i);
                PriceCorrection correction = corrections.get(bid.number());
                BigDecimal price = PriceScore.of(adjusted.get(i), adjusted, tender.plan.priceWeight).points();
                TotalScore score = total(bid, price);
                rows.add(new EvaluationView.Row(bid.number(), lot, bid.supplierName(), bid.listedPrice(), correction.price(),
                        correction.steps(), low.flagged().contains(i) || doubted.contains(bid.number()), low.meanLine(), low.secondLine(), low.ceilingLine(),
                        rate(bid), domesticRate(bid), contents.get(bid.number()).brand(), isOutranked(bid, shared), adjusted.get(i), price,
                        objective(bid), score.technical(), score.total()));
            }
        }
        return rows;
    }

    /**
     * Takes the answers, drops bids whose bidder refused the correction or could not explain the price, fails lots with
     * fewer compliant bids than the procedure wants, scores and ranks the rest.
     *
     * @param seed of the lot that decides between equal bids
     * @return whether any lot still stands
     */
    boolean conclude(EvaluationEntry entry, String seed) {
        answers(entry);
        if (tender.failThinLots(procedure, b -> b.status().isCompliant())) {
            return false;
        }
        boolean lotDecided = false;
        for (int lot = 1; lot <= tender.plan.lots.size(); lot++) {
            List<Bid> bids = compliantOf(lot);
            if (!tender.lot(lot).stands()) {
                continue;
            }
            List<Money> adjusted = bids.stream().map(this::adjusted).toList();
            bids.forEach(b -> b.score(corrections.get(b.number()).price(), adjusted(b),
                    PriceScore.of(adjusted(b), adjusted, tender.plan.priceWeight).points(), total(b, BigDecimal.ZERO).technical()));
            UnaryOperator<String> lots = bid -> new BidEnvelope("lot", (seed + ":" + bid).getBytes(StandardCharsets.UTF_8)).sha256();
            lotDecided |= outrank(bids, tender.countsBrands(lot, procedure), lots);
            List<Ranking> ranking = Ranking.of(bids.stream().filter(b -> b.ground() == null).map(b -> new Ranking.Ranked(b.number(), b.totalScore(),
                            Ranking.decisive(b.adjustedPrice(), corrections.get(b.number()).price(), law))).toList(),
                    lots);
            for (Ranking place : ranking) {
                tender.bid(place.bid()).rank(place);
                lotDecided |= place.byLot();
            }
            tender.lot(lot).recommend(ranking.get(0).bid());
        }
        tender.drawSeed = lotDecided ? seed : null;
        return true;
    }

    /** Of the bids of one brand the best one alone is ranked; where several are best the lot decides. Answers whether it did. */
    private boolean outrank(List<Bid> bids, boolean counted, UnaryOperator<String> lots) {
        boolean byLot = false;
        for (SameBrand brand : SameBrand.among(bids, counted, Bid::totalScore)) {
            String keeps = brand.keeps().stream().min(Comparator.comparing(lots)).orElseThrow();
            brand.bids().stream().filter(bid -> !bid.equals(keeps)).forEach(bid -> tender.bid(bid).outrank());
            byLot |= brand.keeps().size() > 1;
        }
        return byLot;
    }

    private static boolean isOutranked(Bid bid, List<SameBrand> shared) {
        return bid.ground() != null || shared.stream().anyMatch(s -> s.bids().contains(bid.number()) && !s.keeps().contains(bid.number()));
    }

    private void answers(EvaluationEntry entry) {
        Breaches breaches = new Breaches();
        List<EvaluationEntry.Confirmation> confirmations = entry.confirmations() == null ? List.of() : entry.confirmations();
        List<EvaluationEntry.Explanation> explanations = entry.explanations() == null ? List.of() : entry.explanations();
        Map<String, String> dropped = new LinkedHashMap<>();
        for (EvaluationView.Row row : rows()) {
            if (row.corrected()) {
                int at = position(confirmations, c -> row.bid().equals(c.bid()));
                if (breaches.check(at >= 0 && confirmations.get(at).confirmed() != null, TenderRule.CORRECTION_IS_ANSWERED,
                        at < 0 ? "confirmations" : "confirmations[" + at + "].confirmed", row.bid(), row.correctedPrice())
                        && !confirmations.get(at).confirmed()) {
                    dropped.put(row.bid(), TenderRule.CORRECTION_IS_ANSWERED.code());
                }
            }
            if (row.low()) {
                explained(breaches, explanations, row, dropped);
            }
        }
        breaches.optionalText(entry.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        dropped.forEach((bid, code) -> tender.bid(bid).invalidate(code));
    }

    private void explained(Breaches breaches, List<EvaluationEntry.Explanation> explanations, EvaluationView.Row row, Map<String, String> dropped) {
        int at = position(explanations, e -> row.bid().equals(e.bid()));
        int least = AbnormallyLow.Rates.inForce(law) ? law.count("EVA-13.minutes") : 0;
        if (!breaches.check(at >= 0 && explanations.get(at).accepted() != null, TenderRule.LOW_PRICE_IS_REVIEWED,
                at < 0 ? "explanations" : "explanations[" + at + "].accepted", row.bid(), least)) {
            return;
        }
        EvaluationEntry.Explanation explanation = explanations.get(at);
        breaches.check(explanation.minutes() != null && explanation.minutes() >= least, TenderRule.LOW_PRICE_IS_REVIEWED,
                "explanations[" + at + "].minutes", row.bid(), least);
        breaches.text(explanation.ground(), 500, "explanations[" + at + "].ground");
        if (!explanation.accepted()) {
            dropped.put(row.bid(), TenderRule.LOW_PRICE_IS_REVIEWED.code());
        }
    }

    private static <T> int position(List<T> list, Predicate<T> which) {
        for (int i = 0; i < list.size(); i++) {
            if (which.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private List<Bid> compliantOf(int lot) {
        return tender.compliant().stream().filter(b -> b.lot() == lot).toList();
    }

    private AbnormallyLow low(List<Bid> bids, int lot) {
        List<Money> prices = bids.stream().map(b -> corrections.get(b.number()).price()).toList();
        return AbnormallyLow.of(prices, tender.lot(lot).ceiling(), law);
    }

    /** Both deductions off the original price: for small firms (EVA-14) and for domestic products (EVA-16). */
    private BigDecimal rate(Bid bid) {
        BidContent content = contents.get(bid.number());
        return tender.plan.deduction(law.percent("EVA-14.consortium-share")).rateFor(content.countsAsSmall(), content.smallShare()).add(domesticRate(bid));
    }

    private BigDecimal domesticRate(Bid bid) {
        boolean competes = preference.applies(compliantOf(bid.lot()).stream().map(this::domesticShare).toList());
        return preference.rateFor(domesticShare(bid), competes);
    }

    /** Who offers goods and declares nothing competes as one whose product is foreign; services have no product to declare. */
    private BigDecimal domesticShare(Bid bid) {
        BigDecimal declared = contents.get(bid.number()).domesticShare();
        return declared == null && "goods".equals(tender.plan.category) ? BigDecimal.ZERO : declared;
    }

    private Money adjusted(Bid bid) {
        return Deduction.adjusted(corrections.get(bid.number()).price(), rate(bid));
    }

    private BigDecimal totalOf(Bid bid, List<Money> adjusted) {
        return total(bid, PriceScore.of(adjusted(bid), adjusted, tender.plan.priceWeight).points()).total();
    }

    private static BigDecimal objective(Bid bid) {
        return bid.objective().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private TotalScore total(Bid bid, BigDecimal price) {
        return TotalScore.of(objective(bid), tender.signed().stream().map(s -> s.sumFor(bid.number())).toList(), price);
    }

    /** Checks the objective marks that are fixed with the committee: one for each objective item of each compliant bid. */
    static void fix(Tender tender, List<CommitteeEntry.ObjectiveMark> given, Breaches breaches) {
        List<CommitteeEntry.ObjectiveMark> marks = given == null ? List.of() : given;
        List<Criterion> criteria = tender.plan.criteria;
        for (Bid bid : tender.compliant()) {
            for (int c = 0; c < criteria.size(); c++) {
                if (criteria.get(c).kind() != CriterionKind.OBJECTIVE) {
                    continue;
                }
                int item = c;
                int at = position(marks, m -> bid.number().equals(m.bid()) && m.criterion() == item);
                String field = at < 0 ? "marks" : "marks[" + at + "].mark";
                BigDecimal mark = at < 0 ? null : marks.get(at).mark();
                if (breaches.check(mark != null, TenderRule.EVERY_ITEM_IS_MARKED, field, bid.number(), criteria.get(c).name())
                        && breaches.check(mark.signum() >= 0 && mark.compareTo(criteria.get(c).weight()) <= 0 && mark.stripTrailingZeros().scale() <= 2,
                                TenderRule.MARK_WITHIN_ITS_ITEM, field, PlanCheck.plain(mark), PlanCheck.plain(criteria.get(c).weight()))) {
                    bid.mark(c, mark);
                }
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            Bid bid = tender.bid(marks.get(i).bid());
            breaches.check(bid != null && marks.get(i).criterion() >= 0 && marks.get(i).criterion() < criteria.size(),
                    InputRule.UNKNOWN_REFERENCE, "marks[" + i + "].mark", String.valueOf(marks.get(i).bid()));
        }
    }
}
