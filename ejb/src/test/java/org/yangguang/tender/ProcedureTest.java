package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** The shipped procedures under the shipped parameters, and what a purchase without a notice asks for. */
class ProcedureTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);
    private final Regulation law = TenderLaw.on(NOW.toLocalDate());
    private final WorkingDays days = new WorkingDays(Set.of(2026), Map.of());

    private Procedure procedure(String code) {
        return TenderLaw.procedure(code, law);
    }

    private static PlanEntry plan(String category, String ground, boolean system) {
        return new PlanEntry(category, "C16010302", ground, null, system, "需求", List.of(new PlanEntry.LotEntry("一包", Money.of("1500000"), Money.of("1500000"), null)),
                null, null, null, true, null, null, null, null, "北京", BigDecimal.valueOf(100), List.of("资格"), List.of(), List.of(), null, null, 0);
    }

    private static Breaches found(java.util.function.Consumer<Breaches> check) {
        Breaches breaches = new Breaches();
        check.accept(breaches);
        return breaches;
    }

    private static void breaks(Rule rule, java.util.function.Consumer<Breaches> check) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> found(check).refuseIfAny());
        assertThat(violation).as("breaks %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).as("%s", violation.breaches()).isTrue();
    }

    @Test
    void everyTermNamesAParameterThatIsInForce() {
        Set<String> words = new TreeSet<>(Arrays.stream(ProcedureTerm.values()).map(ProcedureTerm::word).toList());
        for (String[] term : TenderLaw.rows("procedure-terms")) {
            assertThat(words).contains(term[1]);
            assertThat(law.parameters()).as("%s of procedure %s", term[1], term[0]).containsKey(term[2]);
        }
        for (String[] clause : TenderLaw.rows("procedure-clauses")) {
            assertThat(TenderStatus.at(clause[1]).isPresent()).as("a task of a drawing: %s", clause[1]).isTrue();
            assertThat(clause[3].equals("NULL") || law.parameters().keySet().containsAll(List.of(clause[3].split(" ")))).as("%s", clause[3]).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"open,2026-03-23", "selective,2026-03-23", "negotiation,2026-03-05", "inquiry,2026-03-05", "consultation,2026-03-12"})
    void countsEachProceduresOwnDays(String code, LocalDate deadline) {
        assertThat(procedure(code).lastDay(ProcedureTerm.RESPONSE, NOW.toLocalDate(), days)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({"open,1500000,5", "open,10000000,7", "selective,1500000,5", "inquiry,1500000,3", "inquiry,2000000,5", "negotiation,1999999.99,3", "consultation,2000000,5"})
    void asksForEachProceduresOwnPanel(String code, String budget, int members) {
        assertThat(procedure(code).members(Money.of(budget))).isEqualTo(members);
        assertThat(procedure(code).panelRule()).isEqualTo(members == 3 || !code.matches("open|selective") ? TenderRule.GROUP_IS_LEGAL : TenderRule.COMMITTEE_IS_LEGAL);
        assertThat(procedure("direct").hasPanel()).isFalse();
        assertThat(procedure("framework").hasPanel()).isFalse();
    }

    @Test
    void weighsThePriceAsTheProcedureSays() {
        breaks(TenderRule.PRICE_WEIGHT_IN_RANGE, b -> procedure("open").priceWeight("services").check(b, new BigDecimal("9"), "priceWeight"));
        breaks(TenderRule.PRICE_WEIGHT_IN_CONSULTATION_RANGE, b -> procedure("consultation").priceWeight("services").check(b, new BigDecimal("31"), "priceWeight"));
        for (String lowest : List.of("negotiation", "inquiry", "direct", "framework")) {
            breaks(TenderRule.LOWEST_PRICE_WINS, b -> procedure(lowest).priceWeight("goods").check(b, new BigDecimal("99"), "priceWeight"));
            assertThat(procedure(lowest).isPriceOnly()).isTrue();
        }
        assertThat(procedure("consultation").isPriceOnly()).isFalse();
    }

    @Test
    void allowsAProcedureForWhatItIs() {
        breaks(TenderRule.METHOD_HAS_ITS_GROUND, b -> procedure("negotiation").check(b, plan("services", "none", false), "open"));
        breaks(TenderRule.INQUIRY_BUYS_STANDARD_GOODS, b -> procedure("inquiry").check(b, plan("services", "standardGoods", false), "inquiry"));
        breaks(TenderRule.SYSTEMS_BY_TENDER_OR_CONSULTATION, b -> procedure("inquiry").check(b, plan("goods", "standardGoods", true), "open"));
        breaks(TenderRule.SYSTEMS_BY_TENDER_OR_CONSULTATION, b -> procedure("negotiation").check(b, plan("services", "urgency", true), "consultation"));
        assertThat(found(b -> procedure("consultation").check(b, plan("services", "urgency", true), "consultation")).none()).as("the table sends it there").isTrue();
        assertThat(found(b -> procedure("open").check(b, plan("goods", "none", true), "open")).none()).isTrue();
        assertThat(procedure("open").approvalFrom()).isEqualTo(Optional.empty());
        assertThat(procedure("direct").approvalFrom()).contains(law.money("MET-01.open-tender"));
    }

    @Test
    void drawsTheSameFirmsFromTheSameSeedWhateverTheirOrder() {
        List<String> list = List.of("A", "B", "C", "D", "E", "F");
        List<String> turned = new ArrayList<>(list);
        java.util.Collections.reverse(turned);
        assertThat(InvitationDesk.drawn(list, 3, "seed")).hasSize(3).isEqualTo(InvitationDesk.drawn(turned, 3, "seed"));
        assertThat(InvitationDesk.drawn(list, 3, "another")).isNotEqualTo(InvitationDesk.drawn(list, 3, "seed"));
    }

    @Test
    void letsOnlyTheInvitedOfferAndOnlyThoseWhoNegotiatedOfferAgain() {
        Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", NOW.toLocalDate());
        tender.prepare(plan("services", "complex", false), procedure("consultation"), "consultation");
        tender.invite("供应商库", null, null, List.of(new ListedSupplier("A", "甲", true), new ListedSupplier("B", "乙", false)));
        breaks(TenderRule.THE_INVITED_BID, b -> tender.checkInvited(b, "B", "乙", 1));
        assertThat(found(b -> tender.checkInvited(b, "A", "甲", 1)).none()).isTrue();
        tender.callFinalOffers(NOW.plusDays(1));
        breaks(TenderRule.THE_INVITED_BID, b -> tender.checkInvited(b, "A", "甲", 1));
        assertThat(tender.takesBids(NOW)).isTrue();
        assertThat(tender.isPublic()).isFalse();
    }
}
