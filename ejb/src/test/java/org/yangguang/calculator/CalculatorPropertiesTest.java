package org.yangguang.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.calculator.ShippedLaw.CALCULATORS;
import static org.yangguang.calculator.ShippedLaw.DAYS;
import static org.yangguang.calculator.ShippedLaw.day;
import static org.yangguang.calculator.ShippedLaw.number;
import static org.yangguang.calculator.ShippedLaw.yuan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.calculator.AbnormalPriceCase.NamedPrice;
import org.yangguang.calculator.PriceCorrectionCase.PriceListLine;
import org.yangguang.calculator.PriceScoreCase.PricedBid;
import org.yangguang.calculator.PriceScoreCase.ScoredPrice;
import org.yangguang.calculator.ScoreCase.Factor;
import org.yangguang.calculator.ScoreCase.MarkedBid;
import org.yangguang.calculator.ScoreCase.RankedBid;
import org.yangguang.calculator.SmeReserveCase.ReservedPurchase;
import org.yangguang.calculator.SplittingCase.YearPurchase;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.CreditCode;
import org.yangguang.shared.Money;

/** What must hold whatever the numbers are: boundaries, ties, rounding, order; drawn from one seed, so that a failure comes back. */
class CalculatorPropertiesTest {

    private static final LocalDate SPRING = day("2026-03-02");
    private static final int TIMES = 300;

    private final Random random = new Random(20260302L);

    private Money price() {
        return new Money(BigDecimal.valueOf(1 + random.nextInt(500_000_000), 2));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void priceScoresDependOnNoOrderAndTheLowestHasAll() {
        for (int t = 0; t < TIMES; t++) {
            BigDecimal weight = BigDecimal.valueOf(10 + random.nextInt(81));
            List<PricedBid> bids = IntStream.range(0, 2 + random.nextInt(8)).mapToObj(i -> new PricedBid("b" + i, price(), random.nextBoolean(),
                    random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(101)) : null, random.nextInt(5) == 0,
                    random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(101)) : null)).toList();
            Map<String, ScoredPrice> one = scores(bids, weight);
            assertThat(scores(shuffled(bids), weight)).isEqualTo(one);
            BigDecimal best = one.values().stream().map(ScoredPrice::points).max(BigDecimal::compareTo).orElseThrow();
            assertThat(best).isEqualByComparingTo(weight);
            for (PricedBid bid : bids) {
                ScoredPrice scored = one.get(bid.name());
                assertThat(scored.points().scale()).isEqualTo(2);
                BigDecimal kept = BigDecimal.valueOf(100).subtract(scored.smallRate()).subtract(scored.domesticRate());
                assertThat(scored.adjusted().yuan()).as("both off the original price")
                        .isCloseTo(bid.price().yuan().multiply(kept).movePointLeft(2), org.assertj.core.data.Offset.offset(number("0.005")));
                one.values().stream().filter(o -> o.adjusted().lessThan(scored.adjusted()))
                        .forEach(o -> assertThat(o.points()).isGreaterThanOrEqualTo(scored.points()));
            }
        }
    }

    private static Map<String, ScoredPrice> scores(List<PricedBid> bids, BigDecimal weight) {
        Map<String, ScoredPrice> found = new HashMap<>();
        CALCULATORS.priceScores(new PriceScoreCase(SPRING, null, "services", weight, false, number("15"), number("5"), bids)).result().bids()
                .forEach(s -> found.put(s.name(), s));
        return found;
    }

    @Test
    void domesticProductsArePreferredOnlyWhereOthersCompete() {
        List<PricedBid> mixed = List.of(new PricedBid("d", yuan("1000000"), true, null, null, number("80")),
                new PricedBid("f", yuan("900000"), false, null, null, number("79.99")));
        Map<String, ScoredPrice> scored = scores(mixed, number("30"));
        assertThat(scored.get("d").adjusted()).as("P×(1−d−s)").isEqualTo(yuan("650000"));
        assertThat(scored.get("f").adjusted()).isEqualTo(yuan("900000"));
        List<PricedBid> home = List.of(mixed.get(0), new PricedBid("g", yuan("900000"), false, null, null, number("100")));
        assertThat(scores(home, number("30")).get("d").domesticRate()).isZero();
        PriceScoreCase before = new PriceScoreCase(day("2025-12-31"), null, "services", number("30"), false, number("15"), number("5"), mixed);
        assertThat(CALCULATORS.priceScores(before).result().bids()).extracting(ScoredPrice::domesticRate).allMatch(r -> r.signum() == 0);
    }

    @Test
    void theRangeOfTheDeductionIsThatOfItsDay() {
        List<PricedBid> bids = List.of(new PricedBid("a", yuan("100"), true, null, null, null));
        for (String[] day : new String[][] {{"2022-06-30", "6"}, {"2022-06-30", "10"}, {"2022-07-01", "10"}, {"2022-07-01", "20"}}) {
            assertThat(CALCULATORS.priceScores(new PriceScoreCase(day(day[0]), null, "goods", number("30"), false, number(day[1]), null, bids)).parameters())
                    .extracting(p -> p.code()).contains("EVA-14.small-min", "EVA-14.small-max");
        }
        for (String[] day : new String[][] {{"2022-06-30", "10.01"}, {"2022-07-01", "9.99"}}) {
            org.yangguang.Refused.by(org.yangguang.tender.TenderRule.DEDUCTION_RATE_IN_RANGE, "smallRate", () -> CALCULATORS.priceScores(
                    new PriceScoreCase(day(day[0]), null, "goods", number("30"), false, number(day[1]), null, bids)));
        }
    }

    @Test
    void theRankingDependsOnNoOrderAndEqualsSharePlaces() {
        for (int t = 0; t < TIMES; t++) {
            List<Factor> factors = List.of(new Factor("technical", number("0.5")), new Factor("service", number("0.3")));
            int members = 1 + random.nextInt(5);
            List<MarkedBid> bids = IntStream.range(0, 3 + random.nextInt(6)).mapToObj(i -> new MarkedBid("b" + i, Money.of(100 + random.nextInt(3)), null,
                    random.nextInt(3) == 0 ? "brand" + random.nextInt(2) : null, IntStream.range(0, members)
                            .mapToObj(m -> List.of(BigDecimal.valueOf(80 + random.nextInt(2)), BigDecimal.valueOf(70))).toList())).toList();
            ScoreCase.Ranked one = CALCULATORS.ranking(new ScoreCase(SPRING, number("0.2"), factors, bids)).result();
            ScoreCase.Ranked other = CALCULATORS.ranking(new ScoreCase(SPRING, number("0.2"), factors, shuffled(bids))).result();
            assertThat(other).isEqualTo(one);
            for (int i = 1; i < one.bids().size(); i++) {
                RankedBid better = one.bids().get(i - 1);
                RankedBid worse = one.bids().get(i);
                assertThat(better.total()).isGreaterThanOrEqualTo(worse.total());
                if (better.place() == worse.place()) {
                    assertThat(better.total()).isEqualTo(worse.total());
                    assertThat(better.joint() && worse.joint()).isTrue();
                } else {
                    assertThat(worse.place()).isEqualTo(i + 1);
                }
            }
            assertThat(one.candidates()).isNotEmpty().allSatisfy(c -> assertThat(one.bids()).filteredOn(b -> b.name().equals(c)).allMatch(b -> !b.setBack()));
        }
    }

    @Test
    void bidsOfOneBrandAreOneBidder() {
        List<List<BigDecimal>> marks = List.of(List.of(number("80")));
        List<Factor> factors = List.of(new Factor("technical", number("0.7")));
        ScoreCase input = new ScoreCase(SPRING, number("0.3"), factors, List.of(new MarkedBid("a", yuan("100"), null, "X", marks),
                new MarkedBid("b", yuan("110"), null, "X", marks), new MarkedBid("c", yuan("120"), null, "Y", marks)));
        Worked<ScoreCase, ScoreCase.Ranked> worked = CALCULATORS.ranking(input);
        assertThat(worked.result().bidders()).isEqualTo(2);
        assertThat(worked.allowed()).as("fewer than three bidders").isFalse();
        assertThat(worked.result().bids()).filteredOn(RankedBid::setBack).extracting(RankedBid::name).containsExactly("b");
    }

    @Test
    void aLowPriceIsReviewedExactlyBelowALine() {
        for (int t = 0; t < TIMES; t++) {
            List<NamedPrice> bids = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(i -> new NamedPrice("b" + i, price())).toList();
            Money ceiling = price();
            Map<String, Boolean> review = new HashMap<>();
            CALCULATORS.abnormalPrice(new AbnormalPriceCase(SPRING, ceiling, null, null, null, null, shuffled(bids))).result().bids()
                    .forEach(b -> review.put(b.name(), b.review()));
            BigDecimal sum = bids.stream().map(b -> b.price().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<BigDecimal> sorted = bids.stream().map(b -> b.price().yuan()).sorted().toList();
            for (NamedPrice bid : bids) {
                BigDecimal own = bid.price().yuan();
                boolean mean = own.multiply(number("2")).multiply(BigDecimal.valueOf(bids.size())).compareTo(sum) < 0;
                boolean second = bids.size() > 1 && own.equals(sorted.get(0)) && own.multiply(number("2")).compareTo(sorted.get(1)) < 0;
                boolean top = own.compareTo(ceiling.yuan().multiply(number("0.45"))) < 0;
                assertThat(review.get(bid.name())).isEqualTo(mean || second || top);
            }
        }
    }

    @Test
    void theLinesAreInForceFromTheFirstOfFebruary() {
        List<NamedPrice> bids = List.of(new NamedPrice("a", yuan("100")), new NamedPrice("b", yuan("1")));
        assertThat(CALCULATORS.abnormalPrice(new AbnormalPriceCase(day("2026-01-31"), yuan("200"), null, null, null, null, bids)).result().review()).isFalse();
        assertThat(CALCULATORS.abnormalPrice(new AbnormalPriceCase(day("2026-02-01"), null, yuan("200"), null, null, null, bids)).result().review()).isTrue();
    }

    @Test
    void aPriceThatAgreesIsNotCorrectedAndUnitPricesRuleOtherwise() {
        for (int t = 0; t < TIMES; t++) {
            List<PriceListLine> lines = IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> new PriceListLine(BigDecimal.valueOf(1 + random.nextInt(99)), price(), null)).toList();
            Money total = Money.sum(lines.stream().map(l -> l.unitPrice().times(l.quantity())).toList());
            PriceCorrectionCase.CorrectedPrice same = CALCULATORS.priceCorrection(new PriceCorrectionCase(total, Capitals.of(total), total, lines)).result();
            assertThat(same.price()).isEqualTo(total);
            assertThat(same.toBeConfirmed()).isFalse();
            PriceCorrectionCase.CorrectedPrice wrong = CALCULATORS.priceCorrection(new PriceCorrectionCase(total.plus(yuan("0.01")), null, null, lines)).result();
            assertThat(wrong.price()).isEqualTo(total);
            assertThat(wrong.corrections()).containsExactly("unit-prices-over-total");
            assertThat(Money.sum(wrong.lines().stream().map(PriceListLine::amount).toList())).isEqualTo(total);
        }
    }

    @Test
    void aSlippedPointLetsTheTotalRule() {
        List<PriceListLine> lines = List.of(new PriceListLine(number("3"), yuan("40000"), null), new PriceListLine(number("2"), yuan("150"), null));
        PriceCorrectionCase.CorrectedPrice one = CALCULATORS.priceCorrection(new PriceCorrectionCase(yuan("1200300"), null, null, lines)).result();
        assertThat(one.price()).isEqualTo(yuan("1200300"));
        assertThat(one.corrections()).containsExactly("decimal-slip");
        assertThat(one.lines().get(0).unitPrice()).isEqualTo(yuan("400000"));
        PriceCorrectionCase.CorrectedPrice all = CALCULATORS.priceCorrection(new PriceCorrectionCase(yuan("1203000"), null, null, lines)).result();
        assertThat(all.corrections()).containsExactly("decimal-slip");
        assertThat(all.lines()).extracting(PriceListLine::unitPrice).containsExactly(yuan("400000"), yuan("1500"));
    }

    @Test
    void aCommitteeIsLegalExactlyByItsThreeConditions() {
        for (int members = 1; members <= 15; members++) {
            for (int experts = 0; experts <= members; experts++) {
                for (String budget : List.of("0", "9999999.99", "10000000")) {
                    boolean expected = members >= (budget.equals("10000000") ? 7 : 5) && members % 2 == 1 && 3 * experts >= 2 * members;
                    assertThat(CALCULATORS.committee(new CommitteeCase(SPRING, null, yuan(budget), null, members, experts, null, null, null)).allowed())
                            .as("%d (%d) for %s", members, experts, budget).isEqualTo(expected);
                }
            }
        }
    }

    private static YearPurchase purchase(String number, String date, String item, String code, String amount, boolean open, boolean excused) {
        return new YearPurchase(number, day(date), item, code, yuan(amount), open, excused);
    }

    @Test
    void onlyWhatExceedsTheThresholdInOneYearIsSplit() {
        YearPurchase first = purchase("1", "2026-02-02", "i", "C16010302", "1200000", false, false);
        assertThat(split(first, purchase("2", "2026-11-02", "i", "C16010302", "800000", false, false))).as("exactly the threshold").isFalse();
        assertThat(split(first, purchase("2", "2026-11-02", "i", "C16010302", "800000.01", false, false))).isTrue();
        assertThat(split(first, purchase("2", "2025-12-31", "i", "C16010302", "1900000", false, false))).as("another year").isFalse();
        assertThat(split(first, purchase("2", "2026-11-02", "j", "C16010302", "1900000", false, false))).as("another item").isFalse();
        assertThat(split(first, purchase("2", "2026-11-02", "i", "C16020000", "1900000", false, false))).as("another code").isFalse();
        assertThat(split(first, purchase("2", "2026-11-02", "i", "C16010302", "1900000", true, false))).as("an open tender").isFalse();
        assertThat(split(first, purchase("2", "2026-11-02", "i", "C16010302", "1900000", false, true))).as("approved").isFalse();
        assertThat(split(purchase("1", "2026-11-02", "i", "C16010302", "9000000", false, false))).as("a single one").isFalse();
        assertThat(split(purchase("1", "2026-05-01", "i", "B01", "3900000", false, false), purchase("2", "2026-05-02", "i", "B01", "100000", false, false)))
                .as("works").isFalse();
    }

    private boolean split(YearPurchase... purchases) {
        Worked<SplittingCase, SplittingCase.Groups> worked = CALCULATORS.splitting(new SplittingCase(List.of(purchases)));
        assertThat(CALCULATORS.splitting(new SplittingCase(shuffled(List.of(purchases)))).result()).isEqualTo(worked.result());
        assertThat(worked.breaches()).extracting(b -> b.rule()).allMatch(r -> r == org.yangguang.tender.TenderRule.PURCHASES_ARE_NOT_SPLIT);
        return !worked.allowed();
    }

    @Test
    void theReserveIsWholeBelowAndShared() {
        ReservedPurchase small = new ReservedPurchase("s", false, false, yuan("2000000"), yuan("2000000"), null);
        ReservedPurchase large = new ReservedPurchase("l", false, false, yuan("10000000"), yuan("3000000"), yuan("1800000"));
        assertThat(reserve(small, large)).isTrue();
        assertThat(reserve(small, new ReservedPurchase("l", false, false, yuan("10000000"), yuan("2999999.99"), yuan("1800000")))).isFalse();
        assertThat(reserve(small, new ReservedPurchase("l", false, false, yuan("10000000"), yuan("3000000"), yuan("1799999.99")))).isFalse();
        assertThat(reserve(new ReservedPurchase("s", false, false, yuan("2000000"), yuan("1999999.99"), null), large)).isFalse();
        assertThat(reserve(new ReservedPurchase("w", true, false, yuan("4000000"), yuan("3999999.99"), null))).as("works up to four million").isFalse();
        assertThat(reserve(new ReservedPurchase("u", false, true, yuan("100"), null, null))).as("unsuitable").isTrue();
        assertThat(CALCULATORS.smeReserve(new SmeReserveCase(SPRING, List.of(large))).steps()).hasSize(4);
    }

    private static boolean reserve(ReservedPurchase... purchases) {
        Worked<SmeReserveCase, SmeReserveCase.Reserve> worked = CALCULATORS.smeReserve(new SmeReserveCase(SPRING, List.of(purchases)));
        assertThat(worked.breaches()).extracting(b -> b.rule()).allMatch(r -> r == org.yangguang.tender.TenderRule.RESERVE_IS_LARGE_ENOUGH);
        return worked.allowed();
    }

    @Test
    void interestBeginsTheDayAfterThePeriod() {
        BondInterestCase.BondInterestOwed owed = CALCULATORS.bondInterest(new BondInterestCase(yuan("50000"), day("2026-03-02"), day("2026-03-09"), number("4.35"))).result();
        assertThat(owed.dueOn()).isEqualTo(day("2026-03-09"));
        assertThat(owed.interest()).isEqualTo(Money.ZERO);
        BondInterestCase.BondInterestOwed later = CALCULATORS.bondInterest(new BondInterestCase(yuan("50000"), day("2026-03-02"), day("2026-04-08"), number("4.35"))).result();
        assertThat(later.daysLate()).isEqualTo(30);
        assertThat(later.rate()).isEqualByComparingTo("5.22");
        assertThat(later.interest()).as("50,000 × 5.22% × 30 ÷ 360").isEqualTo(yuan("217.50"));
    }

    @Test
    void latePaymentIsHalfAPerMilleADay() {
        LateInterestCase.LateInterest silent = CALCULATORS.lateInterest(new LateInterestCase(yuan("100000"), day("2026-03-02"), day("2026-03-12"), null, null, null)).result();
        assertThat(silent.interest()).isEqualTo(yuan("500"));
        assertThat(CALCULATORS.lateInterest(new LateInterestCase(yuan("100000"), day("2026-03-02"), day("2026-03-02"), null, null, null)).result().interest())
                .isEqualTo(Money.ZERO);
        LateInterestCase.LateInterest agreed = CALCULATORS.lateInterest(new LateInterestCase(yuan("365000"), day("2026-03-02"), day("2026-03-12"), null,
                number("3.6"), number("3.0"))).result();
        assertThat(agreed.interest()).as("365,000 × 3.6% × 10 ÷ 365").isEqualTo(yuan("360"));
        org.yangguang.Refused.by(org.yangguang.payment.PaymentRule.AGREED_INTEREST_AT_LEAST_LPR, "agreedRate", () -> CALCULATORS.lateInterest(
                new LateInterestCase(yuan("1"), day("2026-03-02"), day("2026-03-12"), null, number("2.99"), number("3.0"))));
    }

    @Test
    void workingDaysGoForwardAndBack() {
        for (int t = 0; t < TIMES; t++) {
            LocalDate from = DAYS.roll(day("2024-01-02").plusDays(random.nextInt(700)));
            int days = 1 + random.nextInt(40);
            DeadlineCase.LastDay last = CALCULATORS.deadline(new DeadlineCase(null, from, days, "WORKING_DAYS")).result();
            assertThat(last.counted()).hasSize(days).doesNotContain(from);
            assertThat(DAYS.between(from, last.day())).isEqualTo(days);
            assertThat(DAYS.minusWorkingDays(last.day(), days)).isEqualTo(from);
            DeadlineCase.LastDay calendar = CALCULATORS.deadline(new DeadlineCase(null, from, days, "CALENDAR_DAYS")).result();
            assertThat(calendar.day()).isAfterOrEqualTo(from.plusDays(days));
            assertThat(DAYS.isWorkingDay(calendar.day())).isTrue();
        }
    }

    @Test
    void capitalsReadBackWhatTheyWrite() {
        for (int t = 0; t < 3000; t++) {
            int digits = 1 + random.nextInt(18);
            BigDecimal fen = new BigDecimal(new java.math.BigInteger(60, random)).remainder(BigDecimal.TEN.pow(digits));
            if (random.nextBoolean()) {
                fen = fen.setScale(-random.nextInt(digits + 1), RoundingMode.DOWN).setScale(0);
            }
            Money amount = new Money(fen.movePointLeft(2));
            Worked<CapitalsCase, CapitalsCase.Written> worked = CALCULATORS.capitals(new CapitalsCase(amount, Capitals.of(amount)));
            assertThat(worked.result().read()).as(Capitals.of(amount)).isEqualTo(amount);
            assertThat(worked.result().capitals()).doesNotContain("零零").doesNotContain("零万").doesNotContain("零亿");
        }
        assertThat(Capitals.of(yuan("1000100000000"))).isEqualTo("人民币壹万零壹亿元整");
        assertThat(Capitals.of(Money.MAX)).startsWith("人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万");
    }

    @Test
    void oneWrongCharacterIsAlwaysFound() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int t = 0; t < TIMES; t++) {
            StringBuilder body = new StringBuilder();
            random.ints(17, 0, alphabet.length()).forEach(i -> body.append(alphabet.charAt(i)));
            String code = body.toString() + CreditCode.check(body.toString());
            assertThat(CALCULATORS.creditCode(new CreditCodeCase(code)).allowed()).isTrue();
            int at = random.nextInt(18);
            char other = alphabet.charAt((alphabet.indexOf(code.charAt(at)) + 1 + random.nextInt(30)) % 31);
            assertThat(CALCULATORS.creditCode(new CreditCodeCase(code.substring(0, at) + other + code.substring(at + 1))).allowed()).isFalse();
        }
    }
}
