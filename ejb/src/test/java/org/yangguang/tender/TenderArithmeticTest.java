package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.CapitalsReader;
import org.yangguang.shared.Money;

/** The worked examples of scoring, price correction, abnormally low prices, committee and ranking. */
class TenderArithmeticTest {

    private final Regulation law = TenderLaw.on(LocalDate.of(2026, 3, 2));

    private static Money yuan(String text) {
        return Money.of(text);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void scoresThePricesOfAServiceWithDeductions() {
        Deduction file = new Deduction(number("15"), number("5"), number("30"), false);
        Money a = Deduction.adjusted(yuan("1900000"), file.rateFor(false, null));
        Money b = Deduction.adjusted(yuan("2000000"), file.rateFor(true, null));
        Money c = Deduction.adjusted(yuan("1800000"), file.rateFor(false, null));
        Money d = Deduction.adjusted(yuan("1950000"), file.rateFor(false, number("35")));
        assertThat(List.of(a, b, c, d)).containsExactly(yuan("1900000"), yuan("1700000"), yuan("1800000"), yuan("1852500"));
        List<Money> all = List.of(a, b, c, d);
        assertThat(all.stream().map(m -> PriceScore.of(m, all, number("20")).points().toPlainString()))
                .containsExactly("17.89", "20.00", "18.89", "18.35");
    }

    @Test
    void scoresThreeOffersOfAConsultation() {
        List<Money> all = List.of(yuan("880000"), yuan("920000"), yuan("950000"));
        assertThat(all.stream().map(m -> PriceScore.of(m, all, number("20")).points().toPlainString())).containsExactly("20.00", "19.13", "18.53");
    }

    @Test
    void givesNoDeductionInAReservedLotNorBelowTheShare() {
        assertThat(new Deduction(number("15"), number("5"), number("30"), true).rateFor(true, null)).isZero();
        assertThat(new Deduction(number("15"), number("5"), number("30"), false).rateFor(false, number("29.99"))).isZero();
        assertThat(new Deduction(number("15"), number("5"), number("30"), false).rateFor(false, number("30"))).isEqualByComparingTo("5");
    }

    private AbnormallyLow low(String... prices) {
        return AbnormallyLow.of(java.util.Arrays.stream(prices).map(Money::of).toList(), yuan("1200000"), law);
    }

    @Test
    void reviewsAPriceBelowTheCeilingLine() {
        AbnormallyLow review = low("1000000", "980000", "950000", "480000");
        assertThat(review.meanLine()).isEqualTo(yuan("426250"));
        assertThat(review.secondLine()).isEqualTo(yuan("475000"));
        assertThat(review.ceilingLine()).isEqualTo(yuan("540000"));
        assertThat(review.flagged()).containsExactly(3);
    }

    @Test
    void takesEqualForNotBelow() {
        AbnormallyLow review = low("1000000", "980000", "950000", "540000");
        assertThat(review.meanLine()).isEqualTo(yuan("433750"));
        assertThat(review.ceilingLine()).isEqualTo(yuan("540000"));
        assertThat(review.flagged()).isEmpty();
    }

    private static PriceLine line(String quantity, String unit, String amount) {
        return new PriceLine("开发", number(quantity), "项", yuan(unit), yuan(amount));
    }

    @Test
    void letsTheOpeningListRuleOverTheBody() {
        PriceCorrection corrected = PriceCorrection.of(yuan("1250000"), null, yuan("1280000"), List.of(line("1", "1280000", "1280000")));
        assertThat(corrected.price()).isEqualTo(yuan("1250000"));
        assertThat(corrected.steps()).containsExactly(CorrectionStep.LIST_OVER_BODY);
        assertThat(corrected.lines().get(0).amount()).isEqualTo(yuan("1250000"));
    }

    @Test
    void letsUnitPricesRuleOverAWrongTotal() {
        PriceCorrection corrected = PriceCorrection.of(yuan("1210000"), null, null, List.of(line("3", "400000", "1210000")));
        assertThat(corrected.price()).isEqualTo(yuan("1200000"));
        assertThat(corrected.steps()).containsExactly(CorrectionStep.UNIT_PRICES_OVER_TOTAL);
    }

    @Test
    void letsCapitalsRuleOverFigures() {
        PriceCorrection corrected = PriceCorrection.of(yuan("1250000"), "人民币壹佰贰拾肆万元整", null, List.of(line("1", "1240000", "1240000")));
        assertThat(corrected.price()).isEqualTo(yuan("1240000"));
        assertThat(corrected.steps()).containsExactly(CorrectionStep.CAPITALS_OVER_FIGURES);
    }

    @Test
    void mendsASlippedDecimalPointByTheTotal() {
        PriceCorrection corrected = PriceCorrection.of(yuan("1200000"), null, null, List.of(line("3", "40000", "1200000")));
        assertThat(corrected.price()).isEqualTo(yuan("1200000"));
        assertThat(corrected.lines().get(0).unitPrice()).isEqualTo(yuan("400000"));
        assertThat(corrected.steps()).containsExactly(CorrectionStep.DECIMAL_SLIP);
    }

    @Test
    void correctsNothingThatAgrees() {
        PriceCorrection corrected = PriceCorrection.of(yuan("1200000"), "人民币壹佰贰拾万元整", yuan("1200000"), List.of(line("3", "400000", "1200000")));
        assertThat(corrected.isNeeded()).isFalse();
        assertThat(corrected.price()).isEqualTo(yuan("1200000"));
    }

    @ParameterizedTest
    @CsvSource({"1409.50", "6007.14", "1680.32", "107000.53", "16409.02", "325.04", "2841000", "1000000000", "120030405.06", "10.00"})
    void readsBackWhatWasWrittenInCapitals(String amount) {
        assertThat(CapitalsReader.read(Capitals.of(yuan(amount)))).contains(yuan(amount));
    }

    @Test
    void readsNoAmountFromOtherText() {
        assertThat(CapitalsReader.read("面议")).isEmpty();
        assertThat(CapitalsReader.read("")).isEmpty();
    }

    /** K1 to K6; refused compositions break TenderRule.COMMITTEE_IS_LEGAL. */
    @ParameterizedTest
    @CsvSource({"9999999,5,4,true", "9999999,5,3,false", "10000000,5,4,false", "10000000,7,5,true", "20000000,9,6,true", "500000,6,5,false", "500000,3,3,false"})
    void knowsALegalCommittee(String budget, int members, int experts, boolean legal) {
        assertThat(new Composition(members, experts).isLegal(TenderLaw.procedure("open", law).members(yuan(budget)), law)).isEqualTo(legal);
    }

    @Test
    void ranksByScoreThenPriceThenLot() {
        List<Ranking> ranking = Ranking.of(List.of(
                new Ranking.Ranked("a", number("80.00"), yuan("100")), new Ranking.Ranked("b", number("90.00"), yuan("200")),
                new Ranking.Ranked("c", number("80.00"), yuan("90")), new Ranking.Ranked("d", number("80.00"), yuan("100"))),
                bid -> bid.equals("d") ? "0" : "1");
        assertThat(ranking).extracting(Ranking::bid).containsExactly("b", "c", "d", "a");
        assertThat(ranking).extracting(Ranking::byLot).containsExactly(false, false, true, true);
    }
}
