package org.yangguang.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.calculator.ShippedLaw.CALCULATORS;
import static org.yangguang.calculator.ShippedLaw.day;
import static org.yangguang.calculator.ShippedLaw.number;
import static org.yangguang.calculator.ShippedLaw.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.Refused;
import org.yangguang.calculator.AbnormalPriceCase.LowPrices;
import org.yangguang.calculator.AbnormalPriceCase.NamedPrice;
import org.yangguang.calculator.PerformanceCase.CaseIndicator;
import org.yangguang.calculator.PerformanceCase.PerformanceTotal;
import org.yangguang.calculator.PriceCorrectionCase.PriceListLine;
import org.yangguang.calculator.PriceScoreCase.PricedBid;
import org.yangguang.calculator.PriceScoreCase.ScoredPrice;
import org.yangguang.calendar.CalendarRule;
import org.yangguang.contract.ContractRule;
import org.yangguang.payment.PaymentRule;
import org.yangguang.performance.Attainment;
import org.yangguang.performance.Grade;
import org.yangguang.performance.PerformanceRule;
import org.yangguang.project.IndicatorKind;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breach;
import org.yangguang.tender.Panel;
import org.yangguang.tender.TenderRule;

/** The worked examples of the domain, through the code of the calculators' door. */
class WorkedExamplesTest {

    private static final LocalDate SPRING = day("2026-03-02");

    @ParameterizedTest
    @CsvSource({"D1,TEN-01.announcement,2026-09-23,2026-10-08", "D2,TEN-03.issue-to-deadline,2026-09-10,2026-09-30",
            "D3,TEN-03.issue-to-deadline,2026-09-15,2026-10-08", "D4,CON-01.sign,2026-01-23,2026-02-24",
            "D5,CON-02.publish,2026-02-13,2026-02-24", "D5,CON-02.file,2026-02-13,2026-03-02", "D12,MET-07.notice,2026-02-12,2026-02-26"})
    void countsDeadlines(String example, String rule, String from, String expected) {
        Worked<DeadlineCase, DeadlineCase.LastDay> worked = CALCULATORS.deadline(new DeadlineCase(rule, day(from), null, null));
        assertThat(worked.result().day()).as(example).isEqualTo(day(expected));
        assertThat(worked.parameters()).extracting(Regulation.Parameter::code).containsExactly(rule);
        assertThat(worked.clauses()).extracting(Clause::code).contains(rule.substring(0, rule.indexOf('.')));
        assertThat(worked.steps()).isNotEmpty();
    }

    @Test
    void namesEachCountedDay() {
        assertThat(CALCULATORS.deadline(new DeadlineCase("TEN-01.announcement", day("2026-09-23"), null, null)).result().counted())
                .containsExactly(day("2026-09-24"), day("2026-09-28"), day("2026-09-29"), day("2026-09-30"), day("2026-10-08"));
    }

    @Test
    void refusesWorkingDaysOfAYearWithoutCalendar() {
        // D16
        for (String rule : List.of("TEN-01.announcement", "DSP-02.decide", "EVA-03.draw", "CON-01.sign")) {
            Refused.by(CalendarRule.YEAR_IS_LOADED, "from", () -> CALCULATORS.deadline(new DeadlineCase(rule, day("2027-03-01"), null, null)));
        }
        Refused.by(CalendarRule.YEAR_IS_LOADED, "from", () -> CALCULATORS.deadline(new DeadlineCase("DSP-01.reply", day("2026-12-30"), null, null)));
    }

    @ParameterizedTest
    @CsvSource({",2026-07-30,false", "90,2026-08-31,true", "60,2026-08-31,false", "45,2026-08-14,false"})
    void paysSmallFirmsInTime(Integer agreed, String expected, boolean capped) {
        // D9
        PaymentDueCase.PaymentDue due = CALCULATORS.paymentDue(new PaymentDueCase(day("2026-06-30"), null, true, agreed)).result();
        assertThat(due.day()).isEqualTo(day(expected));
        assertThat(due.capped()).isEqualTo(capped);
    }

    private static PricedBid bid(String name, String price, boolean small, String share) {
        return new PricedBid(name, yuan(price), small, share == null ? null : number(share), null, null);
    }

    @Test
    void scoresPrices() {
        // S1
        PriceScoreCase input = new PriceScoreCase(SPRING, null, "services", number("20"), false, number("15"), number("5"),
                List.of(bid("A", "1900000", false, null), bid("B", "2000000", true, null), bid("C", "1800000", false, null), bid("D", "1950000", false, "35")));
        List<ScoredPrice> scored = CALCULATORS.priceScores(input).result().bids();
        assertThat(scored).extracting(s -> s.adjusted().toString()).containsExactly("1900000.00", "1700000.00", "1800000.00", "1852500.00");
        assertThat(scored).extracting(s -> s.points().toPlainString()).containsExactly("17.89", "20.00", "18.89", "18.35");
    }

    private static PriceScoreCase consultation(String method, String weight) {
        return new PriceScoreCase(SPRING, method, "services", number(weight), null, null, null,
                List.of(bid("a", "880000", false, null), bid("b", "920000", false, null), bid("c", "950000", false, null)));
    }

    @Test
    void scoresPricesOfAConsultation() {
        // S4
        assertThat(CALCULATORS.priceScores(consultation("consultation", "20")).result().bids()).extracting(s -> s.points().toPlainString())
                .containsExactly("20.00", "19.13", "18.53");
        Refused.by(TenderRule.PRICE_WEIGHT_IN_CONSULTATION_RANGE, "weight", () -> CALCULATORS.priceScores(consultation("consultation", "35")));
        assertThat(CALCULATORS.priceScores(consultation("tender", "35")).result().bids()).hasSize(3);
        Refused.by(TenderRule.PRICE_WEIGHT_IN_CONSULTATION_RANGE, "weight", () -> CALCULATORS.priceScores(consultation("consultation", "8")));
        Refused.by(TenderRule.PRICE_WEIGHT_IN_RANGE, "weight", () -> CALCULATORS.priceScores(consultation("tender", "8")));
    }

    @Test
    void deductsNothingInAReservedLot() {
        // S6
        PriceScoreCase input = new PriceScoreCase(SPRING, null, "services", number("20"), true, number("15"), number("5"),
                List.of(bid("a", "1000000", true, null), bid("b", "900000", true, null)));
        assertThat(CALCULATORS.priceScores(input).result().bids()).allSatisfy(s -> {
            assertThat(s.smallRate()).isZero();
            assertThat(s.adjusted()).isEqualTo(s.price());
        });
    }

    private static LowPrices low(String lowest) {
        return CALCULATORS.abnormalPrice(new AbnormalPriceCase(SPRING, yuan("1200000"), null, null, null, null,
                List.of(new NamedPrice("a", yuan("1000000")), new NamedPrice("b", yuan("980000")), new NamedPrice("c", yuan("950000")),
                        new NamedPrice("d", yuan(lowest))))).result();
    }

    @Test
    void findsAbnormallyLowPrices() {
        LowPrices first = low("480000");
        assertThat(List.of(first.meanLine(), first.secondLine(), first.ceilingLine())).containsExactly(yuan("426250"), yuan("475000"), yuan("540000"));
        assertThat(first.bids()).extracting(b -> b.review()).containsExactly(false, false, false, true);
        assertThat(first.bids().get(3).belowCeiling()).isTrue();
        assertThat(first.bids().get(3).belowMean() || first.bids().get(3).belowSecond()).isFalse();
        LowPrices second = low("540000");
        assertThat(List.of(second.meanLine(), second.secondLine(), second.ceilingLine())).containsExactly(yuan("433750"), yuan("475000"), yuan("540000"));
        assertThat(second.review()).isFalse();
    }

    @Test
    void correctsPrices() {
        assertThat(CALCULATORS.priceCorrection(new PriceCorrectionCase(yuan("1250000"), null, yuan("1280000"), null)).result().price())
                .as("R1").isEqualTo(yuan("1250000"));
        PriceCorrectionCase.CorrectedPrice third = CALCULATORS.priceCorrection(new PriceCorrectionCase(yuan("1210000"), null, null,
                List.of(new PriceListLine(number("3"), yuan("400000"), yuan("1210000"))))).result();
        assertThat(third.price()).as("R3").isEqualTo(yuan("1200000"));
        assertThat(third.corrections()).containsExactly("unit-prices-over-total");
        assertThat(third.toBeConfirmed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"K1,9999999,5,4,true", "K2,500000,5,3,false", "K2,50000000,5,3,false", "K3,10000000,5,4,false", "K4,10000000,7,5,true",
            "K6,1000000,9,6,true", "K6,90000000,9,6,true"})
    void knowsALegalCommittee(String example, String budget, int members, int experts, boolean legal) {
        Worked<CommitteeCase, CommitteeCase.Seats> worked = CALCULATORS.committee(new CommitteeCase(SPRING, null, yuan(budget), null, members, experts,
                null, null, null));
        assertThat(worked.allowed()).as(example).isEqualTo(legal);
        assertThat(worked.breaches()).extracting(Breach::rule).isEqualTo(legal ? List.of() : List.of(TenderRule.COMMITTEE_IS_LEGAL));
    }

    @ParameterizedTest
    @CsvSource({"A1,150000,100000,9.62,true", "A2,150000,120000,10.38,false", "A3,0,260000,10.00,true", "A3,160000,100000,10.00,true",
            "just above,0,260000.01,10.00,false"})
    void limitsAdditions(String example, String earlier, String more, String percent, boolean allowed) {
        Worked<AdditionCase, AdditionCase.Additions> worked = CALCULATORS.additions(new AdditionCase(SPRING, yuan("2600000"), List.of(yuan(earlier)), yuan(more)));
        assertThat(worked.result().percent()).as(example).isEqualTo(number(percent));
        assertThat(worked.allowed()).as(example).isEqualTo(allowed);
        assertThat(worked.breaches()).extracting(Breach::rule).isEqualTo(allowed ? List.of() : List.of(ContractRule.ADDITIONS_WITHIN_TEN_PERCENT));
    }

    @Test
    void limitsBonds() {
        // A9
        Worked<BondCase, BondCase.BondLimits> most = CALCULATORS.bonds(new BondCase(SPRING, yuan("2600000"), yuan("2450000"), yuan("52000"), yuan("245000")));
        assertThat(most.result()).isEqualTo(new BondCase.BondLimits(yuan("52000"), yuan("245000")));
        assertThat(most.allowed()).isTrue();
        assertThat(CALCULATORS.bonds(new BondCase(SPRING, yuan("2600000"), yuan("2450000"), yuan("52000.01"), yuan("245000.01"))).breaches())
                .extracting(Breach::rule).containsExactly(TenderRule.BOND_WITHIN_ITS_SHARE, ContractRule.SECURITY_WITHIN_TEN_PERCENT);
    }

    @Test
    void closesTheGatesOfPayment() {
        // A11
        assertThat(gates("800000")).isEmpty();
        assertThat(gates("1100000")).containsExactly(PaymentRule.WITHIN_MONTH_PLAN);
        assertThat(gates("1750000")).containsExactly(PaymentRule.WITHIN_MONTH_PLAN, PaymentRule.WITHIN_CONTRACT);
    }

    private static List<Object> gates(String ask) {
        return CALCULATORS.paymentGates(new PaymentGateCase(yuan("3000000"), yuan("2450000"), yuan("1000000"), yuan("735000"), null, yuan(ask)))
                .breaches().stream().map(b -> (Object) b.rule()).toList();
    }

    private static CaseIndicator numbers(String name, IndicatorKind kind, String weight, String target, String actual) {
        return new CaseIndicator(name, kind, number(weight), number(target), number(actual), null, null);
    }

    private static CaseIndicator words(String name, Attainment attainment, String score) {
        return new CaseIndicator(name, IndicatorKind.BENEFIT, number("15"), null, null, attainment, number(score));
    }

    @Test
    void scoresPerformance() {
        // P1
        PerformanceTotal total = CALCULATORS.performance(new PerformanceCase(SPRING, yuan("10000000"), yuan("9350000"), List.of(
                numbers("o1", IndicatorKind.OUTPUT, "15", "20", "20"), numbers("o2", IndicatorKind.OUTPUT, "15", "30000", "27600"),
                numbers("o3", IndicatorKind.OUTPUT, "10", "98", "99"), numbers("o4", IndicatorKind.OUTPUT, "10", "100", "90"),
                words("b1", Attainment.REACHED, "13"), words("b2", Attainment.PARTLY, "10"),
                numbers("s", IndicatorKind.SATISFACTION, "10", "90", "87")))).result();
        assertThat(total.execution()).isEqualTo(number("9.35"));
        assertThat(total.indicators()).extracting(i -> i.score().toPlainString()).containsExactly("15.00", "13.80", "10.00", "9.00", "13.00", "10.00", "9.67");
        assertThat(total.total()).isEqualTo(number("89.82"));
        assertThat(total.grade()).isEqualTo(Grade.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"REACHED,12,true", "PARTLY,12,false", "PARTLY,11.99,true", "PARTLY,9,true", "PARTLY,8.99,false", "MISSED,9,false", "REACHED,15,true"})
    void keepsScoresInTheirBand(Attainment attainment, String score, boolean allowed) {
        // P2
        Worked<BandCase, BandCase.Band> worked = CALCULATORS.performanceBand(new BandCase(number("15"), attainment, number(score)));
        assertThat(worked.allowed()).isEqualTo(allowed);
        assertThat(worked.breaches()).extracting(Breach::rule).isEqualTo(allowed ? List.of() : List.of(PerformanceRule.SCORE_WITHIN_BAND));
    }

    @ParameterizedTest
    @CsvSource({"90.00,EXCELLENT", "89.99,GOOD", "80,GOOD", "79.99,FAIR", "60,FAIR", "59.99,POOR", "0,POOR", "100,EXCELLENT"})
    void grades(String total, Grade grade) {
        // P3
        assertThat(CALCULATORS.performanceGrade(new GradeCase(SPRING, number(total))).result().grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y43,true", "11100000000013661B,true", "91370100MA3C7D9E90,true", "91110105MA00A1B200,false", "91110105MA0OA1B204,false"})
    void checksCreditCodes(String code, boolean valid) {
        Worked<CreditCodeCase, CreditCodeCase.CreditCodeCheck> worked = CALCULATORS.creditCode(new CreditCodeCase(code));
        assertThat(worked.result().valid()).isEqualTo(valid);
        assertThat(worked.allowed()).isEqualTo(valid);
    }

    @Test
    void showsTheStandardsSample() {
        CreditCodeCase.CreditCodeCheck sample = CALCULATORS.creditCode(new CreditCodeCase("91350100M000100Y43")).result();
        assertThat(sample).isEqualTo(new CreditCodeCase.CreditCodeCheck(true, 1640, 28, "3", true));
    }

    @ParameterizedTest
    @CsvSource({"1409.50,人民币壹仟肆佰零玖元伍角", "6007.14,人民币陆仟零柒元壹角肆分", "1680.32,人民币壹仟陆佰捌拾元零叁角贰分",
            "107000.53,人民币壹拾万柒仟元零伍角叁分", "16409.02,人民币壹万陆仟肆佰零玖元零贰分", "325.04,人民币叁佰贰拾伍元零肆分"})
    void writesCapitals(String amount, String capitals) {
        assertThat(CALCULATORS.capitals(new CapitalsCase(yuan(amount), null)).result().capitals()).isEqualTo(capitals);
        Worked<CapitalsCase, CapitalsCase.Written> both = CALCULATORS.capitals(new CapitalsCase(yuan(amount), capitals));
        assertThat(both.result().read()).isEqualTo(yuan(amount));
        assertThat(both.allowed()).isTrue();
        assertThat(CALCULATORS.capitals(new CapitalsCase(yuan("1"), capitals)).breaches()).extracting(Breach::rule)
                .containsExactly(CalculatorRule.FIGURES_AND_CAPITALS_AGREE);
    }

    @Test
    void groupsAreSmallerThanCommittees() {
        assertThat(group("1999999.99", 3, 2, 0, false)).isTrue();
        assertThat(group("2000000", 3, 2, 0, false)).isFalse();
        assertThat(group("2000000", 5, 4, 0, false)).isTrue();
        assertThat(group("1000000", 3, 2, 0, true)).as("complex without a lawyer").isFalse();
        assertThat(group("1000000", 3, 2, 1, true)).isTrue();
        assertThat(CALCULATORS.committee(new CommitteeCase(SPRING, Panel.GROUP, yuan("1"), true, 2, 1, 0, 1, true)).breaches()).extracting(Breach::rule)
                .containsExactly(TenderRule.GROUP_IS_LEGAL, TenderRule.COMPLEX_GROUP_HAS_A_LEGAL_EXPERT, TenderRule.THE_BARRED_DO_NOT_SIT,
                        TenderRule.REPRESENTATIVE_DOES_NOT_CHAIR);
    }

    private static boolean group(String budget, int members, int experts, int lawyers, boolean demanding) {
        return CALCULATORS.committee(new CommitteeCase(SPRING, Panel.GROUP, yuan(budget), demanding, members, experts, lawyers, 0, false)).allowed();
    }

    @Test
    void everyPeriodOfTheLawCanBeTried() {
        assertThat(Arrays.stream(Deadline.values()).map(d -> CALCULATORS.deadline(new DeadlineCase(d.parameter(), SPRING, null, null)).result().day()))
                .hasSizeGreaterThan(30).allSatisfy(day -> assertThat(ShippedLaw.DAYS.isWorkingDay(day)).isTrue());
    }

    @Test
    void tellsWhatRestsOnMemory() {
        List<Regulation.Parameter> read = CALCULATORS.bondInterest(new BondInterestCase(yuan("52000"), day("2026-03-02"), day("2026-03-20"), null)).parameters();
        assertThat(read).filteredOn(Regulation.Parameter::restsOnMemory).extracting(Regulation.Parameter::code)
                .containsExactly("TEN-05.base-rate", "TEN-05.year-days");
        assertThat(BigDecimal.valueOf(read.size())).isEqualByComparingTo("4");
    }
}
