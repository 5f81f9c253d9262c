package org.yangguang.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Money;

/** Needs beside plans. */
class CashYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private static CashNeed need(String month, NeedKind kind, String amount) {
        return new CashNeed(YearMonth.parse(month), kind, Money.of(amount));
    }

    /** Overdue is needed now, the month's own end stays in it, the next year stays in the next year. */
    @ParameterizedTest
    @CsvSource({"2026-02-28, 2026-03", "2026-03-01, 2026-03", "2026-03-31, 2026-03", "2026-04-01, 2026-04", "2026-12-31, 2026-12", "2027-01-04, 2027-01",
        "2025-12-31, 2026-03"})
    void monthOfALastDay(LocalDate lastDay, YearMonth month) {
        assertThat(CashYear.month(lastDay, TODAY)).isEqualTo(month);
    }

    @Test
    void shortfallIsWhatThePlanLacks() {
        List<CashNeed> needs = List.of(need("2026-03", NeedKind.PAID, "300000.00"), need("2026-03", NeedKind.ORDERED, "200000.00"),
                need("2026-04", NeedKind.CONFIRMED, "0.01"), need("2026-06", NeedKind.COMMITTED, "500000.00"), need("2027-01", NeedKind.COMMITTED, "122500.00"));
        List<CashMonth> months = CashYear.months(2026, needs, Map.of(YearMonth.of(2026, 3), Money.of("450000.00"), YearMonth.of(2026, 6), Money.of("600000.00")));
        assertThat(months).hasSize(12).extracting(CashMonth::month).startsWith("2026-01").endsWith("2026-12");
        assertThat(months.get(2).need()).isEqualTo(Money.of("500000.00"));
        assertThat(months.get(2).open()).isEqualTo(Money.of("200000.00"));
        assertThat(months.get(2).shortfall()).isEqualTo(Money.of("50000.00"));
        assertThat(months.get(3).shortfall()).isEqualTo(Money.of("0.01"));
        assertThat(months.get(5).isShort()).isFalse();
        assertThat(months.get(0).isEmpty()).isTrue();
        assertThat(CashYear.later(2026, needs)).isEqualTo(Money.of("122500.00"));
    }

    @Test
    void whatOneProjectHasTooMuchDoesNotHelpAnother() {
        CashMonth rich = CashMonth.of("2026-03", Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.of("1000.00"));
        CashMonth poor = CashMonth.of("2026-03", Money.of("700.00"), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
        assertThat(CashYear.together(2026, List.of(rich, poor)).get(2).shortfall()).isEqualTo(Money.of("700.00"));
    }

    /** Nothing gets lost and nothing is counted twice, whatever the needs. */
    @Test
    void monthsAndLaterAddUpToTheNeeds() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<CashNeed> needs = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                NeedKind kind = NeedKind.values()[random.nextInt(4)];
                // paid in the year; the rest now or later, as the month of a last day is
                needs.add(new CashNeed(kind == NeedKind.PAID ? YearMonth.of(2026, 1 + random.nextInt(12)) : YearMonth.of(2026, 3).plusMonths(random.nextInt(24)),
                        kind, new Money(java.math.BigDecimal.valueOf(random.nextInt(1_000_000), 2))));
            }
            List<CashMonth> months = CashYear.months(2026, needs, Map.of());
            assertThat(CashMonth.sum("", months).need().plus(CashYear.later(2026, needs)))
                    .isEqualTo(Money.sum(needs.stream().map(CashNeed::amount).toList()));
            assertThat(CashMonth.sum("", months).shortfall()).isEqualTo(CashMonth.sum("", months).need());
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 0.3", "2026-03-16, 20.5", "2026-12-31, 100.0", "2027-01-01, 100.0", "2025-12-31, 0.0"})
    void shareOfTheYearThatIsOver(LocalDate today, String percent) {
        assertThat(Execution.schedule(2026, today)).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 205.00, 20.5, 0.0", "1000.00, 100.00, 10.0, 10.5", "1000.00, 900.00, 90.0, 0.0", "3.00, 1.00, 33.3, 0.0", "0.00, 0.00, 0.0, 0.0"})
    void behindTheCalendar(String available, String paid, String rate, String behind) {
        Execution execution = new Execution("XM-1", "x", "NCXX", "x", Money.of(available), Money.of(paid), Execution.schedule(2026, TODAY));
        assertThat(execution.rate()).isEqualByComparingTo(rate);
        assertThat(execution.behind()).isEqualByComparingTo(behind);
        assertThat(execution.isBehind()).isEqualTo(!behind.equals("0.0"));
    }
}
