package org.yangguang.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * A procedure under the law of one day: its periods, numbers and weights. A term names a dated parameter, so that a new
 * value is decreed in one place; which rule a breach is told as follows from the parameter's code.
 */
final class Procedure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProcedureView view;
    private final Map<String, String> terms;
    private final Regulation law;

    Procedure(ProcedureView view, Map<String, String> terms, Regulation law) {
        this.view = view;
        this.terms = terms;
        this.law = law;
    }

    ProcedureView view() {
        return view;
    }

    Regulation law() {
        return law;
    }

    boolean has(ProcedureTerm term) {
        return terms.containsKey(term.word());
    }

    int count(ProcedureTerm term) {
        return law.count(parameter(term));
    }

    /** The last day of a period that starts the day after {@code from}. */
    LocalDate lastDay(ProcedureTerm term, LocalDate from, WorkingDays days) {
        return law.lastDay(parameter(term), from, days);
    }

    private String parameter(ProcedureTerm term) {
        String code = terms.get(term.word());
        if (code == null) {
            throw new IllegalStateException(view.code() + " has no " + term.word());
        }
        return code;
    }

    /** Of these rules the one by whose code the term's parameter begins, e.g. MET-09 of MET-09.price-weight.goods-min; else the last. */
    private TenderRule rule(ProcedureTerm term, TenderRule... among) {
        String code = parameter(term);
        return Arrays.stream(among).filter(r -> code.startsWith(r.code() + ".")).findFirst().orElse(among[among.length - 1]);
    }

    /** @param category goods or services */
    PriceWeight priceWeight(String category) {
        boolean goods = "goods".equals(category);
        ProcedureTerm least = goods ? ProcedureTerm.GOODS_WEIGHT_LEAST : ProcedureTerm.SERVICES_WEIGHT_LEAST;
        ProcedureTerm most = goods ? ProcedureTerm.GOODS_WEIGHT_MOST : ProcedureTerm.SERVICES_WEIGHT_MOST;
        return new PriceWeight(law.percent(parameter(least)), has(most) ? law.percent(parameter(most)) : HUNDRED,
                rule(least, TenderRule.PRICE_WEIGHT_IN_RANGE, TenderRule.PRICE_WEIGHT_IN_CONSULTATION_RANGE, TenderRule.LOWEST_PRICE_WINS));
    }

    /** Whether the price alone decides. */
    boolean isPriceOnly() {
        return law.percent(parameter(ProcedureTerm.SERVICES_WEIGHT_LEAST)).compareTo(HUNDRED) == 0;
    }

    /** Whether a committee or group judges; otherwise the purchaser compares prices or agrees on one. */
    boolean hasPanel() {
        return has(ProcedureTerm.MEMBERS);
    }

    int members(Money budget) {
        return count(budget.atLeast(law.money(parameter(ProcedureTerm.LARGE_FROM))) ? ProcedureTerm.MEMBERS_LARGE : ProcedureTerm.MEMBERS);
    }

    /** The rule that an unlawful composition breaks. */
    TenderRule panelRule() {
        return rule(ProcedureTerm.MEMBERS, TenderRule.GROUP_IS_LEGAL, TenderRule.COMMITTEE_IS_LEGAL);
    }

    /** Whether it is a tender (招标), which a committee evaluates: bids are read out in public (87号第四十条), and those of one brand count as one bidder (第三十一条). */
    boolean isTender() {
        return hasPanel() && panelRule() == TenderRule.COMMITTEE_IS_LEGAL;
    }

    /** The sum from which on the finance ministry approves it before the start (MET-03); empty when it never does. */
    Optional<Money> approvalFrom() {
        return has(ProcedureTerm.APPROVAL_FROM) ? Optional.of(law.money(parameter(ProcedureTerm.APPROVAL_FROM))) : Optional.empty();
    }

    /**
     * Whether this purchase may be carried by it.
     *
     * @param decided method that the decision table gives, which needs no further ground
     */
    void check(Breaches breaches, PlanEntry plan, String decided) {
        breaches.check(view.grounds().isEmpty() || view.grounds().contains(plan.ground()) || view.code().equals(decided), TenderRule.METHOD_HAS_ITS_GROUND,
                "ground", view.nameZh());
        breaches.check(view.category() == null || view.category().equals(plan.category()), TenderRule.INQUIRY_BUYS_STANDARD_GOODS, "method", view.nameZh());
        breaches.check(view.forSystems() || !plan.governmentSystem(), TenderRule.SYSTEMS_BY_TENDER_OR_CONSULTATION, "method", view.nameZh());
    }
}
