package org.yangguang.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.calculator.ShippedLaw.CALCULATORS;
import static org.yangguang.calculator.ShippedLaw.day;
import static org.yangguang.calculator.ShippedLaw.number;
import static org.yangguang.calculator.ShippedLaw.yuan;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.Refused;
import org.yangguang.calculator.AbnormalPriceCase.NamedPrice;
import org.yangguang.calculator.PerformanceCase.CaseIndicator;
import org.yangguang.calculator.PriceCorrectionCase.PriceListLine;
import org.yangguang.calculator.PriceScoreCase.PricedBid;
import org.yangguang.calculator.ScoreCase.Factor;
import org.yangguang.calculator.ScoreCase.MarkedBid;
import org.yangguang.performance.Attainment;
import org.yangguang.performance.PerformanceRule;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;
import org.yangguang.tender.TenderRule;

/** What cannot be computed is refused at its field, and never breaks. */
class CalculatorInputTest {

    private static final LocalDate SPRING = day("2026-03-02");

    private static PriceScoreCase prices(List<PricedBid> bids) {
        return new PriceScoreCase(SPRING, null, "services", number("20"), null, number("15"), number("5"), bids);
    }

    private static PricedBid bid(String name, Money price) {
        return new PricedBid(name, price, null, null, null, null);
    }

    @Test
    void refusesAPriceThatIsNone() {
        Refused.by(InputRule.NOT_POSITIVE, "bids[1].price", () -> CALCULATORS.priceScores(prices(List.of(bid("a", yuan("1")), bid("b", Money.ZERO)))));
        Refused.by(InputRule.NOT_POSITIVE, "bids[0].price", () -> CALCULATORS.priceScores(prices(List.of(bid("a", yuan("-1"))))));
        Refused.by(InputRule.REQUIRED, "bids[0].price", () -> CALCULATORS.priceScores(prices(List.of(bid("a", null)))));
        Refused.by(InputRule.TOO_LARGE, "bids[0].price", () -> CALCULATORS.priceScores(prices(List.of(bid("a", Money.MAX.plus(yuan("0.01")))))));
    }

    @Test
    void refusesAnEmptyAnEndlessAndABrokenList() {
        Refused.by(InputRule.NOTHING_ENTERED, "bids", () -> CALCULATORS.priceScores(prices(List.of())));
        Refused.by(InputRule.NOTHING_ENTERED, "bids", () -> CALCULATORS.priceScores(prices(null)));
        Refused.by(InputRule.OUT_OF_RANGE, "bids", () -> CALCULATORS.priceScores(prices(Collections.nCopies(201, bid("a", yuan("1"))))));
        Refused.by(InputRule.REQUIRED, "bids[1]", () -> CALCULATORS.priceScores(prices(Arrays.asList(bid("a", yuan("1")), null))));
        Refused.by(InputRule.DUPLICATE, "bids[1].name", () -> CALCULATORS.priceScores(prices(List.of(bid("a", yuan("1")), bid("a", yuan("2"))))));
        Refused.by(InputRule.NOTHING_ENTERED, "purchases", () -> CALCULATORS.splitting(new SplittingCase(List.of())));
        Refused.by(InputRule.NOTHING_ENTERED, "purchases", () -> CALCULATORS.smeReserve(new SmeReserveCase(SPRING, List.of())));
        Refused.by(InputRule.NOTHING_ENTERED, "bids", () -> CALCULATORS.abnormalPrice(new AbnormalPriceCase(SPRING, yuan("1"), null, null, null, null, null)));
        Refused.by(InputRule.NOTHING_ENTERED, "indicators", () -> CALCULATORS.performance(new PerformanceCase(SPRING, yuan("1"), yuan("1"), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1989-12-31", "2101-01-01", "+999999999-12-31", "-999999999-01-01"})
    void refusesADayThatNobodyCountsFrom(String text) {
        Refused.by(CalculatorRule.DAY_CAN_BE_COUNTED, "from", () -> CALCULATORS.deadline(new DeadlineCase("TEN-03.issue-to-deadline", day(text), null, null)));
        Refused.by(CalculatorRule.DAY_CAN_BE_COUNTED, "date", () -> CALCULATORS.performanceGrade(new GradeCase(day(text), number("1"))));
    }

    @Test
    void refusesALawThatWasNotInForce() {
        Refused.by(CalculatorRule.SOMETHING_WAS_IN_FORCE, "from", () -> CALCULATORS.deadline(new DeadlineCase("DSP-02.decide", day("2018-02-28"), null, null)));
        Refused.by(CalculatorRule.SOMETHING_WAS_IN_FORCE, "date", () -> CALCULATORS.performanceGrade(new GradeCase(day("2020-02-24"), number("1"))));
        Refused.by(InputRule.UNKNOWN_CHOICE, "rule", () -> CALCULATORS.deadline(new DeadlineCase("TEN-99.x", SPRING, null, null)));
    }

    @Test
    void refusesPeriodsOfNoOrManyDays() {
        for (Integer days : new Integer[] {0, -1, 1001}) {
            Refused.by(InputRule.OUT_OF_RANGE, "days", () -> CALCULATORS.deadline(new DeadlineCase(null, SPRING, days, "WORKING_DAYS")));
        }
        Refused.by(InputRule.UNKNOWN_CHOICE, "unit", () -> CALCULATORS.deadline(new DeadlineCase(null, SPRING, 5, "WEEKS")));
        Refused.by(InputRule.OUT_OF_RANGE, "agreedDays", () -> CALCULATORS.paymentDue(new PaymentDueCase(SPRING, null, true, 0)));
    }

    private static ScoreCase scores(String price, String factor, List<List<BigDecimal>> marks) {
        return new ScoreCase(SPRING, number(price), List.of(new Factor("f", number(factor))), List.of(new MarkedBid("a", yuan("1"), null, null, marks)));
    }

    @Test
    void refusesSharesThatDoNotMakeOne() {
        List<List<BigDecimal>> marks = List.of(List.of(number("80")));
        Refused.by(TenderRule.WEIGHTS_ADD_UP, "factors", () -> CALCULATORS.ranking(scores("0.3", "0.69", marks)));
        Refused.by(TenderRule.WEIGHTS_ADD_UP, "factors", () -> CALCULATORS.ranking(scores("0.3", "0.7001", marks)));
        assertThat(CALCULATORS.ranking(scores("0.3", "0.7", marks)).result().bids()).hasSize(1);
        Refused.by(TenderRule.MARK_WITHIN_ITS_ITEM, "bids[0].marks", () -> CALCULATORS.ranking(scores("0.3", "0.7", List.of(List.of(number("100.01"))))));
        Refused.by(TenderRule.EVERY_ITEM_IS_MARKED, "bids[0].marks", () -> CALCULATORS.ranking(scores("0.3", "0.7", List.of(List.of()))));
        Refused.by(InputRule.NOTHING_ENTERED, "bids[0].marks", () -> CALCULATORS.ranking(scores("0.3", "0.7", null)));
    }

    @Test
    void refusesRatesThatTheFileMayNotSet() {
        List<NamedPrice> bids = List.of(new NamedPrice("a", yuan("1")));
        for (String rate : List.of("49.99", "65.01")) {
            Refused.by(TenderRule.LOW_PRICE_RATE_IN_RANGE, "meanRate", () -> CALCULATORS.abnormalPrice(new AbnormalPriceCase(SPRING, yuan("1"), null, number(rate), null, null, bids)));
        }
        assertThat(CALCULATORS.abnormalPrice(new AbnormalPriceCase(SPRING, yuan("1"), null, number("65"), null, number("45"), bids)).result().meanLine()).isEqualTo(yuan("0.65"));
        Refused.by(InputRule.REQUIRED, "smallRate", () -> CALCULATORS.priceScores(new PriceScoreCase(SPRING, null, "goods", number("30"), null, null, null,
                List.of(new PricedBid("a", yuan("1"), true, null, null, null)))));
    }

    @Test
    void refusesSizesThatCannotBe() {
        Refused.by(InputRule.OUT_OF_RANGE, "experts", () -> CALCULATORS.committee(new CommitteeCase(SPRING, null, yuan("1"), null, 5, 6, null, null, null)));
        Refused.by(InputRule.OUT_OF_RANGE, "members", () -> CALCULATORS.committee(new CommitteeCase(SPRING, null, yuan("1"), null, 0, 0, null, null, null)));
        Refused.by(InputRule.NEGATIVE, "budget", () -> CALCULATORS.committee(new CommitteeCase(SPRING, null, yuan("-1"), null, 5, 4, null, null, null)));
        Refused.by(InputRule.NOT_POSITIVE, "contract", () -> CALCULATORS.additions(new AdditionCase(SPRING, Money.ZERO, null, yuan("1"))));
        Refused.by(InputRule.REQUIRED, "budget", () -> CALCULATORS.bonds(new BondCase(SPRING, null, null, null, null)));
        Refused.by(InputRule.DATE_ORDER, "paidOn", () -> CALCULATORS.lateInterest(new LateInterestCase(yuan("1"), SPRING, SPRING.minusDays(1), null, null, null)));
        Refused.by(InputRule.OUT_OF_RANGE, "lines[0].quantity", () -> CALCULATORS.priceCorrection(new PriceCorrectionCase(yuan("1"), null, null,
                List.of(new PriceListLine(BigDecimal.ZERO, yuan("1"), null)))));
        Refused.by(InputRule.NOT_AN_AMOUNT, "capitals", () -> CALCULATORS.priceCorrection(new PriceCorrectionCase(yuan("1"), "面议", null, null)));
        Refused.by(InputRule.NEGATIVE, "amount", () -> CALCULATORS.capitals(new CapitalsCase(yuan("-1"), null)));
        Refused.by(InputRule.NOT_AN_AMOUNT, "text", () -> CALCULATORS.capitals(new CapitalsCase(null, "亿".repeat(59))));
        Refused.by(InputRule.REQUIRED, "code", () -> CALCULATORS.creditCode(new CreditCodeCase(" ")));
        Refused.by(InputRule.TOO_LONG, "code", () -> CALCULATORS.creditCode(new CreditCodeCase("9".repeat(61))));
    }

    /** "1E999999999" takes ten characters to write and a gigabyte to write out. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void isNotHeldUpByNumbersOfEndlessSize() {
        assertThatThrownBy(() -> Money.of("1E999999999")).isInstanceOf(ArithmeticException.class);
        for (String absurd : List.of("1E999999999", "1E-999999999", "-1E999999999")) {
            Refused.by(InputRule.OUT_OF_RANGE, "weight", () -> CALCULATORS.performanceBand(new BandCase(number(absurd), Attainment.REACHED, number("1"))));
            Refused.by(InputRule.OUT_OF_RANGE, "total", () -> CALCULATORS.performanceGrade(new GradeCase(SPRING, number(absurd))));
            Refused.by(InputRule.OUT_OF_RANGE, "weight", () -> CALCULATORS.priceScores(new PriceScoreCase(SPRING, null, "goods", number(absurd), null, null, null,
                    List.of(bid("a", yuan("1"))))));
            assertThatThrownBy(() -> CALCULATORS.ranking(scores("0.3", "0.7", List.of(List.of(number(absurd)))))).isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void refusesPerformanceThatDoesNotAddUpOrLeavesItsBand() {
        List<CaseIndicator> sound = List.of(quantitative("o", IndicatorKind.OUTPUT, "50"), quantitative("b", IndicatorKind.BENEFIT, "30"),
                quantitative("s", IndicatorKind.SATISFACTION, "10"));
        assertThat(CALCULATORS.performance(review(sound)).result().total()).isEqualByComparingTo("100");
        List<CaseIndicator> light = new ArrayList<>(sound);
        light.set(0, quantitative("o", IndicatorKind.OUTPUT, "49.99"));
        Refused.by(PerformanceRule.WEIGHTS_ADD_UP, null, () -> CALCULATORS.performance(review(light)));
        light.set(0, new CaseIndicator("o", IndicatorKind.OUTPUT, number("50"), null, null, Attainment.PARTLY, number("40")));
        Refused.by(PerformanceRule.SCORE_WITHIN_BAND, "indicators[0].score", () -> CALCULATORS.performance(review(light)));
        light.set(0, new CaseIndicator("o", IndicatorKind.OUTPUT, number("50"), number("10"), number("12.9"), null, number("49")));
        Refused.by(PerformanceRule.SCORE_FOLLOWS_FORMULA, "indicators[0].score", () -> CALCULATORS.performance(review(light)));
        light.set(0, new CaseIndicator("o", IndicatorKind.OUTPUT, number("50"), number("10"), number("13"), null, number("49")));
        assertThat(CALCULATORS.performance(review(light)).result().total()).isEqualByComparingTo("99");
        light.set(0, new CaseIndicator("o", IndicatorKind.OUTPUT, number("50"), number("10"), null, null, null));
        Refused.by(PerformanceRule.ACTUAL_IS_GIVEN, "indicators[0].actual", () -> CALCULATORS.performance(review(light)));
    }

    private static PerformanceCase review(List<CaseIndicator> indicators) {
        return new PerformanceCase(SPRING, yuan("100"), yuan("120"), indicators);
    }

    private static CaseIndicator quantitative(String name, IndicatorKind kind, String weight) {
        return new CaseIndicator(name, kind, number(weight), number("10"), number("11"), null, null);
    }

    /** A case of nothing at all is refused by every calculator, with a field for each thing that it lacks. */
    @Test
    void refusesACaseOfNothing() throws ReflectiveOperationException {
        int tried = 0;
        for (java.lang.reflect.Method calculator : Calculators.class.getDeclaredMethods()) {
            if (calculator.getParameterCount() != 1 || !calculator.getParameterTypes()[0].isRecord()) {
                continue;
            }
            Class<?> type = calculator.getParameterTypes()[0];
            Class<?>[] components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object nothing = type.getDeclaredConstructor(components).newInstance(new Object[components.length]);
            assertThatThrownBy(() -> calculator.invoke(CALCULATORS, nothing)).as(calculator.getName()).cause().isInstanceOf(RuleViolation.class)
                    .satisfies(refused -> assertThat(((RuleViolation) refused).breaches()).allMatch(b -> b.field() != null));
            tried++;
        }
        assertThat(tried).isEqualTo(19);
    }
}
