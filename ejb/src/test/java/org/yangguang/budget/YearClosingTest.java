package org.yangguang.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.LedgerOnH2;
import org.yangguang.ledger.Leg;
import org.yangguang.ledger.Posting;
import org.yangguang.ledger.PostingKind;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** A budget line through the ends of two years: what is paid, carried over and recovered adds up to the fen. */
class YearClosingTest {

    private static final LocalDateTime LAST_DAY = LocalDateTime.of(2026, 12, 31, 9, 0);
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(LAST_DAY.atZone(PLACE).toInstant(), PLACE);
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
        try (LedgerOnH2 books = new LedgerOnH2(CLOCK)) {
            books.run(em -> {
                Balances balances = balances(books, em, contracted(), Money.of(150));
                assertThat(Refused.by(BudgetRule.PAID_FROM_ITS_YEAR, null, () -> pay(balances, 101, 2026)).breaches().get(0).args())
                        .containsExactly(Money.of(101), "2026", Money.of(100));
                Refused.by(BudgetRule.MOVE_WITHIN_CONTRACTED, null, () -> pay(balances, 151, 2026));
            });
        }
    }

    @Test
    void paymentOfALaterYearTakesThatYearsLine() {
        try (LedgerOnH2 books = new LedgerOnH2(CLOCK)) {
            books.run(em -> {
                List<BudgetBalance> rows = contracted();
                pay(balances(books, em, rows, Money.of(150)), 30, 2027);
                assertThat(rows.get(0).view().paid()).isEqualTo(Money.ZERO);
                assertThat(rows.get(1).view().paid()).isEqualTo(Money.of(30));
            });
        }
    }

    /** What a contract had not used has lapsed: giving it back makes nothing available again, and the books agree. */
    @Test
    void whatHasLapsedIsReleasedToNobody() {
        try (LedgerOnH2 books = new LedgerOnH2(CLOCK)) {
            books.run(em -> {
                List<BudgetBalance> rows = contracted();
                Balances balances = balances(books, em, rows, Money.of(100));
                pay(balances, 30, 2026);
                close(rows.get(0), 2026, true);
                balances.lapse(rows.get(0), "JZ-2026-CWS");
                balances.release("HT-1", Money.of(70), "BC-1");
                assertThat(rows.get(0).view().surplus()).isEqualTo(Money.of(70));
                assertThat(rows.get(0).view().contracted()).isEqualTo(Money.of(30));
                assertThat(books.ledger(em).balance(Account.SURPLUS, "XM-1", "XM-1-Y01", null)).isEqualTo(Money.of(70));
                assertThat(books.ledger(em).balance(Account.AVAILABLE, "XM-1", "XM-1-Y01", null)).isEqualTo(Money.ZERO);
                assertThat(books.ledger(em).onLines("HT-1").get("XM-1-Y01").contracted()).isEqualTo(Money.of(30));
            });
        }
    }

    @Test
    void noNewLineInAClosedYear() {
        Balances balances = Injected.into(new Balances(), rows(List.of()));
        Budget budget = Budget.first("XM-1", "SB-1", Money.of(100), List.of(), LAST_DAY);
        budget.save(new BudgetForm(List.of(new LineForm("开发", "2160299", "30227", FundSource.CENTRAL, 2026, true, Money.of(100))), List.of(), null,
                null, 0));
        Refused.by(BudgetRule.YEAR_IS_OPEN, null, () -> balances.allot(budget, Set.of(2026)));
    }

    /** A line of this year with 100.00, one of the next with 50.00. */
    private static List<BudgetBalance> contracted() {
        return List.of(aLine(2026, FundSource.CENTRAL, 100), new BudgetBalance("XM-1", 1, new BudgetLine("XM-1-Y02",
                new LineForm("运维", "2160299", "30227", FundSource.CENTRAL, 2027, false, Money.of(50)))));
    }

    private static Balances balances(LedgerOnH2 books, EntityManager em, List<BudgetBalance> rows, Money contracted) {
        Balances balances = Injected.into(new Balances(), CLOCK, rows(rows), books.ledger(em));
        rows.forEach(row -> books.ledger(em).post(new Posting(PostingKind.ALLOTTED, "商财函〔2026〕1号", LAST_DAY.toLocalDate(), "XM-1", null, null,
                List.of(Leg.debit(Account.AVAILABLE, row.lineNumber(), null, row.view().allotted()),
                        Leg.credit(Account.APPROPRIATION, row.lineNumber(), null, row.view().allotted())))));
        balances.commit("XM-1", "HT-1", contracted, "HT-1");
        return balances;
    }

    private static void pay(Balances balances, long amount, int year) {
        balances.pay("HT-1", "M-1", Money.of(amount), "ZF-1", LocalDate.of(year, 3, 2));
    }

    private static BudgetRepository rows(List<BudgetBalance> rows) {
        return new BudgetRepository() {
            @Override
            List<BudgetBalance> lockedBalances(String projectNumber) {
                return rows;
            }
        };
    }
}
