package org.yangguang.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** A budget line through the ends of two years: what is paid, carried over and recovered adds up to the fen. */
class YearClosingTest {

    private static final LocalDateTime LAST_DAY = LocalDateTime.of(2026, 12, 31, 9, 0);
    private static final ClosingSignature SIGNATURE = new ClosingSignature("商财函〔2026〕199号", null, 0);

    static BudgetLine aBudgetLine(int year, FundSource source, long amount) {
        return new BudgetLine("XM-1-Y01", new LineForm("开发", "2160299", "30227", source, year, true, Money.of(amount)));
    }

    static BudgetBalance aLine(int year, FundSource source, long amount) {
        return new BudgetBalance("XM-1", 0, aBudgetLine(year, source, amount));
    }

    private static ClosingLine close(BudgetBalance line, int year, boolean ended) {
        ClosingLine counted = line.count(year, ended);
        assertThat(counted.spent().plus(counted.carried()).plus(counted.surplus())).isEqualTo(counted.available());
        line.close(year, counted);
        BudgetBalanceView after = line.view();
        assertThat(after.paid().plus(after.carried()).plus(after.surplus())).isEqualTo(after.allotted());
        return counted;
    }

    @Test
    void isPaidFromItsYearOnly() {
        BudgetBalance line = aLine(2026, FundSource.CENTRAL, 100);
        line.contract(Money.of(100));
        Refused.by(BudgetRule.PAID_FROM_ITS_YEAR, null, () -> line.pay(Money.of(1), 2025));
        Refused.by(BudgetRule.PAID_FROM_ITS_YEAR, null, () -> line.pay(Money.of(1), 2027));
        line.pay(Money.of(1), 2026);
        assertThat(line.spendable(2026)).isEqualTo(Money.of(99));
    }

    @Test
    void aUnitsOwnMoneyKnowsNoEndOfTheYear() {
        BudgetBalance line = aLine(2026, FundSource.OWN, 100);
        line.contract(Money.of(100));
        Refused.by(BudgetRule.PAID_FROM_ITS_YEAR, null, () -> line.pay(Money.of(1), 2025));
        line.pay(Money.of(1), 2028);
        assertThat(line.spendable(2028)).isEqualTo(Money.of(99));
        assertThat(line.view().spendable(2028)).isEqualTo(Money.of(99));
        assertThat(line.view().spendable(2025)).isEqualTo(Money.ZERO);
    }

    @Test
    void theRestIsCarriedOverAndRecoveredAYearLater() {
        BudgetBalance line = aLine(2026, FundSource.CENTRAL, 100);
        line.contract(Money.of(80));
        line.pay(Money.of("30.01"), 2026);
        ClosingLine first = close(line, 2026, false);
        assertThat(first.outcome()).isEqualTo(ClosingOutcome.CARRIED);
        assertThat(first.carried()).isEqualTo(Money.of("69.99"));
        assertThat(line.view().state()).isEqualTo("carried");
        assertThat(line.view().carriedInto()).isEqualTo(2027);
        assertThat(line.spendable(2026)).isEqualTo(Money.ZERO);
        assertThat(line.view().spendable(2026)).isEqualTo(Money.ZERO);
        Refused.by(BudgetRule.PAID_FROM_ITS_YEAR, null, () -> line.pay(Money.of(1), 2026));
        line.pay(Money.of(20), 2027);
        ClosingLine second = close(line, 2027, false);
        assertThat(second.outcome()).isEqualTo(ClosingOutcome.SURPLUS_OF_TWO_YEARS);
        assertThat(second.available()).isEqualTo(Money.of("69.99"));
        assertThat(second.surplus()).isEqualTo(Money.of("49.99"));
        assertThat(line.view().state()).isEqualTo("surplus");
        assertThat(line.view().free()).isEqualTo(Money.ZERO);
        Refused.by(BudgetRule.PAID_FROM_ITS_YEAR, null, () -> line.pay(Money.of(1), 2028));
    }

    @Test
    void carriedMoneyIsStillContractedForTheSameUse() {
        BudgetBalance line = aLine(2026, FundSource.CENTRAL, 100);
        line.contract(Money.of(40));
        close(line, 2026, false);
        line.contract(Money.of(60));
        Refused.by(BudgetRule.CONTRACT_WITHIN_ALLOTTED, null, () -> line.contract(Money.of("0.01")));
        line.pay(Money.of(100), 2027);
        assertThat(close(line, 2027, false).outcome()).isEqualTo(ClosingOutcome.SPENT);
    }

    @Test
    void nothingIsCarriedOverForAProjectThatHasEnded() {
        BudgetBalance line = aLine(2026, FundSource.CENTRAL, 100);
        ClosingLine counted = close(line, 2026, true);
        assertThat(counted.outcome()).isEqualTo(ClosingOutcome.SURPLUS_OF_ENDED);
        assertThat(counted.surplus()).isEqualTo(Money.of(100));
        assertThat(line.spendable(2027)).isEqualTo(Money.ZERO);
        Refused.by(BudgetRule.CONTRACT_WITHIN_ALLOTTED, null, () -> line.contract(Money.of(1)));
    }

    @Test
    void closedLineIsNotAllottedAnew() {
        BudgetBalance line = aLine(2026, FundSource.CENTRAL, 100);
        close(line, 2026, false);
        line.allot(aBudgetLine(2026, FundSource.CENTRAL, 100));
        Refused.by(BudgetRule.CLOSED_YEAR_STANDS, null, () -> line.allot(aBudgetLine(2026, FundSource.CENTRAL, 90)));
        Refused.by(BudgetRule.CLOSED_YEAR_STANDS, null, () -> line.allot(null));
    }

    @Test
    void lineThatWasPaidOnKeepsItsYear() {
        BudgetBalance line = aLine(2026, FundSource.CENTRAL, 100);
        line.allot(aBudgetLine(2027, FundSource.CENTRAL, 100));
        line.contract(Money.of(50));
        line.pay(Money.of(1), 2027);
        Refused.by(BudgetRule.PAID_LINE_KEEPS_ITS_YEAR, null, () -> line.allot(aBudgetLine(2026, FundSource.CENTRAL, 100)));
    }

    @Test
    void listIsSignedOnceByAnotherFromTheLastDayOn() {
        BudgetBalance line = aLine(2026, FundSource.CENTRAL, 100);
        YearClosing list = new YearClosing(2026, "CWS");
        list.prepare(List.of(line.count(2026, false)), "finance", LAST_DAY);
        List<ClosingLine> now = List.of(line.count(2026, false));
        Refused.by(BudgetRule.YEAR_HAS_ENDED, null, () -> list.sign(SIGNATURE, now, "financelead", LocalDateTime.of(2026, 12, 30, 23, 59)));
        Refused.by(BudgetRule.LIST_HAS_TWO_HANDS, null, () -> list.sign(SIGNATURE, now, "finance", LAST_DAY));
        Refused.by(InputRule.REQUIRED, "documentNumber", () -> list.sign(new ClosingSignature(" ", null, 0), now, "financelead", LAST_DAY));
        line.contract(Money.of(10));
        line.pay(Money.of(1), 2026);
        List<ClosingLine> later = List.of(line.count(2026, false));
        Refused.by(BudgetRule.LIST_IS_CURRENT, null, () -> list.sign(SIGNATURE, later, "financelead", LAST_DAY));
        list.sign(SIGNATURE, now, "financelead", LAST_DAY);
        Refused.by(BudgetRule.YEAR_IS_CLOSED_ONCE, null, () -> list.sign(SIGNATURE, now, "financelead", LAST_DAY));
        Refused.by(BudgetRule.YEAR_IS_CLOSED_ONCE, null, () -> list.prepare(now, "finance", LAST_DAY));
        ClosingView view = list.view("财务司", Map.of("XM-1", "临沂平台"), UnaryOperator.identity());
        assertThat(view.number()).isEqualTo("JZ-2026-CWS");
        assertThat(view.status()).isEqualTo("signed");
        assertThat(view.carried()).isEqualTo(Money.of(100));
        assertThat(view.lines().get(0).title()).isEqualTo("临沂平台");
    }

    @Test
    void yearsAreClosedOneAfterTheOther() {
        BudgetBalance line = aLine(2025, FundSource.CENTRAL, 100);
        Refused.by(BudgetRule.FORMER_YEAR_IS_CLOSED, null, () -> YearClosing.ensureInOrder(line.openYear(), 2026, false));
        YearClosing.ensureInOrder(line.openYear(), 2025, false);
        close(line, 2025, false);
        YearClosing.ensureInOrder(line.openYear(), 2026, false);
        assertThat(aLine(2025, FundSource.CENTRAL, 100).count(2026, false).outcome()).isEqualTo(ClosingOutcome.SURPLUS_OF_TWO_YEARS);
    }

    /** Two lines of two years under one contract: a payment takes what its year may give, and says what that was. */
    @Test
    void paymentIsSpreadOverTheLinesOfItsYear() {
        BudgetBalance now = aLine(2026, FundSource.CENTRAL, 100);
        BudgetBalance next = new BudgetBalance("XM-1", 1, new BudgetLine("XM-1-Y02", new LineForm("运维", "2160299", "30227", FundSource.CENTRAL, 2027,
                false, Money.of(50))));
        List<BudgetEntry> entries = new ArrayList<>();
        Balances balances = balances(List.of(now, next), entries);
        balances.commit("XM-1", "HT-1", Money.of(150));
        assertThat(Refused.by(BudgetRule.PAID_FROM_ITS_YEAR, null, () -> balances.pay("HT-1", Money.of(101), 2026)).breaches().get(0).args())
                .containsExactly(Money.of(101), "2026", Money.of(100));
        Refused.by(BudgetRule.MOVE_WITHIN_CONTRACTED, null, () -> balances.pay("HT-1", Money.of(151), 2026));
    }

    @Test
    void paymentOfALaterYearTakesThatYearsLine() {
        BudgetBalance now = aLine(2026, FundSource.CENTRAL, 100);
        BudgetBalance next = new BudgetBalance("XM-1", 1, new BudgetLine("XM-1-Y02", new LineForm("运维", "2160299", "30227", FundSource.CENTRAL, 2027,
                false, Money.of(50))));
        Balances balances = balances(List.of(now, next), new ArrayList<>());
        balances.commit("XM-1", "HT-1", Money.of(150));
        balances.pay("HT-1", Money.of(30), 2027);
        assertThat(now.view().paid()).isEqualTo(Money.ZERO);
        assertThat(next.view().paid()).isEqualTo(Money.of(30));
    }

    @Test
    void noNewLineInAClosedYear() {
        Balances balances = balances(List.of(), new ArrayList<>());
        Budget budget = Budget.first("XM-1", "SB-1", Money.of(100), List.of(), LAST_DAY);
        budget.save(new BudgetForm(List.of(new LineForm("开发", "2160299", "30227", FundSource.CENTRAL, 2026, true, Money.of(100))), List.of(), null,
                null, 0));
        Refused.by(BudgetRule.YEAR_IS_OPEN, null, () -> balances.allot(budget, Set.of(2026)));
    }

    private static Balances balances(List<BudgetBalance> rows, List<BudgetEntry> entries) {
        return Injected.into(new Balances(), java.time.Clock.systemDefaultZone(), new BudgetRepository() {
            @Override
            List<BudgetBalance> lockedBalances(String projectNumber) {
                return rows;
            }

            @Override
            Optional<String> projectOf(String contractNumber) {
                return Optional.of("XM-1");
            }

            @Override
            void add(Object entity) {
                if (entity instanceof BudgetEntry entry) {
                    entries.add(entry);
                }
            }

            @Override
            Map<String, Map<BudgetEntry.Kind, Money>> moved(String contractNumber) {
                Map<String, Map<BudgetEntry.Kind, Money>> moved = new java.util.HashMap<>();
                entries.forEach(e -> moved.computeIfAbsent(e.lineNumber(), l -> new java.util.EnumMap<>(BudgetEntry.Kind.class))
                        .merge(e.kind(), e.amount(), Money::plus));
                return moved;
            }
        });
    }
}
