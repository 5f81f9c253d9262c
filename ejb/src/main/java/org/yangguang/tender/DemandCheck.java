package org.yangguang.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;

/** Whether enough is on file of a purchase for its notice, by the law of its plan's date; tells all that is missing at once. */
final class DemandCheck {

    static final List<Rule> RULES = List.of(TenderRule.PLAN_IS_FILED, TenderRule.CENTRAL_CATALOGUE_HAS_ITS_ROUTE, TenderRule.AGENT_IS_CONTRACTED,
            TenderRule.INTENTION_IS_PUBLISHED, TenderRule.INTENTION_LEAVES_TIME, TenderRule.DEMAND_IS_SURVEYED, TenderRule.ENOUGH_ARE_ASKED,
            TenderRule.SURVEY_IS_RECENT, TenderRule.RISKS_ARE_PLANNED, TenderRule.DEMAND_IS_REVIEWED, TenderRule.AUTHORS_DO_NOT_REVIEW,
            TenderRule.RESERVED_OR_ARGUED);
    private static final String INTENTION = "ARG-06.intention";
    private static final String SURVEY_FROM = "ARG-01.survey-from";
    private static final String SMALL_UP_TO = "EVA-15.all-up-to";

    private final Regulation law;
    private final Set<CatalogueDuty.Duty> duties;
    private final Money total;
    private final boolean reserved;

    /**
     * @param duties   what its catalogue code brings with it
     * @param reserved whether the plan reserves it for small and medium firms
     */
    DemandCheck(Regulation law, Set<CatalogueDuty.Duty> duties, Money total, boolean reserved) {
        this.law = law;
        this.duties = duties;
        this.total = total;
        this.reserved = reserved;
    }

    /** Whether it is a government procurement at all (MET-01): from the limit on, or whatever the central catalogue has. */
    boolean binds() {
        return total.atLeast(law.money("MET-01.procurement")) || duties.contains(CatalogueDuty.Duty.CENTRAL);
    }

    /** Whether the law asks for survey and thorough review (22号§11); not before there was that law. */
    boolean wantsSurvey(DemandEntry demand) {
        return binds() && law.parameters().containsKey(SURVEY_FROM) && (total.atLeast(law.money(SURVEY_FROM))
                || duties.contains(CatalogueDuty.Duty.SURVEY) || demand.customBuilt() || demand.publicInterest() || demand.imported());
    }

    /** The first day of the notice after an intention of this day; null where the law of then asked for none. */
    LocalDate earliest(LocalDate intentionOn) {
        return intentionOn == null || !law.parameters().containsKey(INTENTION) ? null : intentionOn.plusDays(law.count(INTENTION));
    }

    /**
     * @param intentionOn day on which the intention was published first, null while it was not
     * @param author      display name of whoever recorded the demand
     * @param agent       whether an agent carries the purchase
     * @param on          the day of the notice
     */
    void check(Breaches breaches, DemandEntry demand, LocalDate intentionOn, String author, boolean agent, LocalDate on) {
        if (!binds()) {
            return;
        }
        DemandEntry.FiledPlan plan = demand.plan();
        breaches.check(said(plan.number()) && plan.filedOn() != null && !plan.filedOn().isAfter(on), TenderRule.PLAN_IS_FILED, "demand.planNumber");
        DemandEntry.Central central = demand.central();
        breaches.check(!duties.contains(CatalogueDuty.Duty.CENTRAL) || central.route() != null && said(central.reference()),
                TenderRule.CENTRAL_CATALOGUE_HAS_ITS_ROUTE, "demand.centralRoute");
        DemandEntry.Agreement agreement = demand.agreement();
        breaches.check(!agent || said(agreement.number()) && said(agreement.scope()) && agreement.signedOn() != null && !agreement.signedOn().isAfter(on)
                && agreement.until() != null && !agreement.until().isBefore(on), TenderRule.AGENT_IS_CONTRACTED, "demand.agreementNumber");
        intention(breaches, demand, intentionOn, on);
        if (wantsSurvey(demand)) {
            survey(breaches, demand.survey(), on);
            review(breaches, demand.review(), author);
        }
        boolean argued = demand.noReserve().ground() != null && said(demand.noReserve().reason());
        breaches.check(reserved || argued || !law.parameters().containsKey(SMALL_UP_TO) || total.moreThan(law.money(SMALL_UP_TO)),
                TenderRule.RESERVED_OR_ARGUED, "demand.noReserveGround", total);
    }

    private void intention(Breaches breaches, DemandEntry demand, LocalDate intentionOn, LocalDate on) {
        if (said(demand.unforeseen()) || !law.parameters().containsKey(INTENTION)) {
            return;
        }
        if (breaches.check(intentionOn != null, TenderRule.INTENTION_IS_PUBLISHED, "demand.outletOn", law.count(INTENTION))) {
            LocalDate earliest = earliest(intentionOn);
            breaches.check(!on.isBefore(earliest), TenderRule.INTENTION_LEAVES_TIME, "demand.outletOn", intentionOn, law.count(INTENTION), earliest);
        }
    }

    private void survey(Breaches breaches, DemandEntry.Survey survey, LocalDate on) {
        if (!breaches.check(!survey.ways().isEmpty() && survey.asked() != null && survey.concludedOn() != null && said(survey.summary()),
                TenderRule.DEMAND_IS_SURVEYED, "demand.surveyWays")) {
            return;
        }
        int least = law.count("ARG-01.asked");
        breaches.check(survey.asked() >= least, TenderRule.ENOUGH_ARE_ASKED, "demand.surveyAsked", least, survey.asked());
        LocalDate oldest = on.minusMonths(law.count("ARG-01.months"));
        breaches.check(!survey.concludedOn().isBefore(oldest), TenderRule.SURVEY_IS_RECENT, "demand.surveyOn", oldest);
    }

    private static void review(Breaches breaches, DemandEntry.Review review, String author) {
        breaches.check(said(review.risks()) && said(review.legalAdviser()), TenderRule.RISKS_ARE_PLANNED, "demand.risks");
        List<String> members = Stream.of(review.procurement(), review.finance(), review.business(), review.supervision()).filter(DemandCheck::said).toList();
        breaches.check(members.size() == 4 && review.heldOn() != null && review.passed() && said(review.findings()), TenderRule.DEMAND_IS_REVIEWED,
                "demand.reviewOn");
        breaches.check(author == null || members.stream().noneMatch(m -> m.contains(author)), TenderRule.AUTHORS_DO_NOT_REVIEW, "demand.reviewProcurement",
                author);
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
