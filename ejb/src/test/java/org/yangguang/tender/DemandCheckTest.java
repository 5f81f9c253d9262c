package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.tender.TenderRule.AGENT_IS_CONTRACTED;
import static org.yangguang.tender.TenderRule.AUTHORS_DO_NOT_REVIEW;
import static org.yangguang.tender.TenderRule.CENTRAL_CATALOGUE_HAS_ITS_ROUTE;
import static org.yangguang.tender.TenderRule.DEMAND_IS_REVIEWED;
import static org.yangguang.tender.TenderRule.DEMAND_IS_SURVEYED;
import static org.yangguang.tender.TenderRule.ENOUGH_ARE_ASKED;
import static org.yangguang.tender.TenderRule.INTENTION_IS_PUBLISHED;
import static org.yangguang.tender.TenderRule.INTENTION_LEAVES_TIME;
import static org.yangguang.tender.TenderRule.PLAN_IS_FILED;
import static org.yangguang.tender.TenderRule.RESERVED_OR_ARGUED;
import static org.yangguang.tender.TenderRule.RISKS_ARE_PLANNED;
import static org.yangguang.tender.TenderRule.SURVEY_IS_RECENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.tender.CatalogueDuty.Duty;

/** What must be on file before a notice, each part missing once. */
class DemandCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final String AUTHOR = "李文静";
    private static final DemandEntry EMPTY = new DemandEntry(null, null, null, null, null, false, false, false, null, null, null, null, 0);

    private final Regulation law = TenderLaw.on(TODAY);

    private static DemandEntry whole(String reviewer, int asked, LocalDate surveyed) {
        return new DemandEntry(new DemandEntry.FiledPlan("CGJH-1", TODAY), new DemandEntry.Central(CentralRoute.CENTRAL_BODY, "国采中心"),
                new DemandEntry.Agreement("WT-1", TODAY, TODAY, "开标、评标", null), null, null, true, false, false,
                new DemandEntry.Survey(List.of(SurveyWay.CONSULTATION), asked, surveyed, "供给充分"),
                new DemandEntry.Review(TODAY, reviewer, "刘海", "赵敏", "孙立", true, "同意", "周律师", "预案"),
                new DemandEntry.NoReserve(NoReserveGround.TOO_FEW, "不足三家"), null, 0);
    }

    private static DemandEntry whole() {
        return whole("陈静", 3, TODAY.minusMonths(12));
    }

    private List<Rule> missing(DemandEntry demand, String yuan, Set<Duty> duties, LocalDate intention, LocalDate on) {
        Breaches breaches = new Breaches();
        new DemandCheck(law, duties, Money.of(yuan), false).check(breaches, demand, intention, AUTHOR, true, on);
        return breaches.all().stream().map(Breach::rule).toList();
    }

    private List<Rule> missing(DemandEntry demand) {
        return missing(demand, "1500000", Set.of(Duty.CENTRAL, Duty.SURVEY), TODAY.minusDays(30), TODAY);
    }

    @Test
    void aWholeOneLacksNothing() {
        assertThat(missing(whole())).isEmpty();
    }

    @Test
    void anEmptyOneLacksEverythingAtOnce() {
        assertThat(missing(EMPTY, "1500000", Set.of(Duty.CENTRAL, Duty.SURVEY), null, TODAY)).containsExactlyInAnyOrder(PLAN_IS_FILED,
                CENTRAL_CATALOGUE_HAS_ITS_ROUTE, AGENT_IS_CONTRACTED, INTENTION_IS_PUBLISHED, DEMAND_IS_SURVEYED, RISKS_ARE_PLANNED, DEMAND_IS_REVIEWED,
                RESERVED_OR_ARGUED);
    }

    @Test
    void belowTheLimitItIsNoGovernmentProcurement() {
        assertThat(missing(EMPTY, "999999.99", Set.of(Duty.SURVEY), null, TODAY)).isEmpty();
        assertThat(missing(EMPTY, "1000000", Set.of(), null, TODAY)).isNotEmpty();
        assertThat(missing(EMPTY, "100", Set.of(Duty.CENTRAL), null, TODAY)).as("the central catalogue knows no limit").isNotEmpty();
    }

    @Test
    void anIntentionIsThirtyDaysOld() {
        assertThat(missing(whole(), "1500000", Set.of(), TODAY.minusDays(29), TODAY)).containsExactly(INTENTION_LEAVES_TIME);
        Breaches breaches = new Breaches();
        new DemandCheck(law, Set.of(), Money.of("1500000"), false).check(breaches, whole(), TODAY.minusDays(29), AUTHOR, true, TODAY);
        assertThat(breaches.all().get(0).args()).as("the first possible day is told").contains(TODAY.plusDays(1));
        DemandEntry urgent = new DemandEntry(whole().plan(), whole().central(), whole().agreement(), null, "抢险", true, false, false, whole().survey(),
                whole().review(), whole().noReserve(), null, 0);
        assertThat(missing(urgent, "1500000", Set.of(), null, TODAY)).as("an urgent need that nobody could foresee").isEmpty();
    }

    @Test
    void surveyAndReviewAreAskedForByLaw() {
        assertThat(missing(whole("陈静", 2, TODAY))).containsExactly(ENOUGH_ARE_ASKED);
        assertThat(missing(whole("陈静", 3, TODAY.minusMonths(12).minusDays(1)))).containsExactly(SURVEY_IS_RECENT);
        assertThat(missing(whole("陈静、" + AUTHOR, 3, TODAY))).containsExactly(AUTHORS_DO_NOT_REVIEW);
        assertThat(missing(whole(null, 3, TODAY))).containsExactly(DEMAND_IS_REVIEWED);
        DemandCheck small = new DemandCheck(law, Set.of(), Money.of("9999999.99"), false);
        assertThat(small.wantsSurvey(EMPTY)).isFalse();
        assertThat(small.wantsSurvey(whole())).as("built to order").isTrue();
        assertThat(new DemandCheck(law, Set.of(), Money.of("10000000"), false).wantsSurvey(EMPTY)).isTrue();
        assertThat(new DemandCheck(TenderLaw.on(LocalDate.of(2021, 6, 30)), Set.of(Duty.SURVEY), Money.of("20000000"), false).wantsSurvey(EMPTY))
                .as("before there was that law").isFalse();
    }

    @Test
    void whatIsNotReservedIsArgued() {
        DemandEntry unargued = new DemandEntry(whole().plan(), whole().central(), whole().agreement(), null, null, true, false, false, whole().survey(),
                whole().review(), null, null, 0);
        assertThat(missing(unargued, "2000000", Set.of(), TODAY.minusDays(30), TODAY)).containsExactly(RESERVED_OR_ARGUED);
        assertThat(missing(unargued, "2000000.01", Set.of(), TODAY.minusDays(30), TODAY)).as("a share of the larger ones is enough").isEmpty();
        Breaches breaches = new Breaches();
        new DemandCheck(law, Set.of(), Money.of("1500000"), true).check(breaches, unargued, TODAY.minusDays(30), AUTHOR, true, TODAY);
        assertThat(breaches.all()).as("reserved by its plan").isEmpty();
    }

    @Test
    void anAgreementCoversTheDayOfTheNotice() {
        assertThat(missing(whole("陈静", 3, TODAY), "1500000", Set.of(), TODAY.minusDays(30), TODAY.plusDays(1))).containsExactly(AGENT_IS_CONTRACTED);
    }
}
