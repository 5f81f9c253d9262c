package org.yangguang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.Money;

/** Postings on a real database: what is refused, in which month they stand, what their sums are, and what a proof names. */
class LedgerBookTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);
    private static final LineCoding LINE = new LineCoding("XM-1-Y01", "XM-1", "central", 2026, "2160299", "30227");
    private LedgerOnH2 books;

    @BeforeEach
    void open() {
        books = new LedgerOnH2(CLOCK);
        books.run(em -> {
            books.ledger(em).describe(LINE, "商财函〔2026〕1号");
            books.ledger(em).post(allotted(100));
        });
    }

    @AfterEach
    void close() {
        books.close();
    }

    private static Posting posting(PostingKind kind, String cause, String contract, Leg... legs) {
        return new Posting(kind, cause, MARCH, "XM-1", contract, null, List.of(legs));
    }

    private static Posting allotted(long amount) {
        return posting(PostingKind.ALLOTTED, "商财函〔2026〕1号", null, Leg.debit(Account.AVAILABLE, "XM-1-Y01", null, Money.of(amount)),
                Leg.credit(Account.APPROPRIATION, "XM-1-Y01", null, Money.of(amount)));
    }

    private static Posting contracted(long amount) {
        return posting(PostingKind.CONTRACTED, "HT-1", "HT-1", Leg.debit(Account.COMMITTED, "XM-1-Y01", "HT-1", Money.of(amount)),
                Leg.credit(Account.AVAILABLE, "XM-1-Y01", null, Money.of(amount)));
    }

    private static Posting released(long amount) {
        return posting(PostingKind.RELEASED, "BC-1", "HT-1", Leg.debit(Account.AVAILABLE, "XM-1-Y01", null, Money.of(amount)),
                Leg.credit(Account.COMMITTED, "XM-1-Y01", "HT-1", Money.of(amount)));
    }

    private static LedgerFilter year() {
        return new LedgerFilter(2026, null, null, null, null, null, null, null, null);
    }

    @Test
    void refusesWhatIsNoPosting() {
        Money one = Money.of(1);
        Refused.by(LedgerRule.AMOUNT_IS_POSITIVE, null, () -> posting(PostingKind.ALLOTTED, "1", null,
                Leg.debit(Account.AVAILABLE, "L", null, Money.ZERO), Leg.credit(Account.APPROPRIATION, "L", null, Money.ZERO)).check());
        Refused.by(LedgerRule.AMOUNT_IS_POSITIVE, null, () -> posting(PostingKind.ALLOTTED, "1", null,
                Leg.debit(Account.AVAILABLE, "L", null, one.negated()), Leg.credit(Account.APPROPRIATION, "L", null, one.negated())).check());
        Refused.by(LedgerRule.SIDES_ARE_EQUAL, null, () -> posting(PostingKind.ALLOTTED, "1", null,
                Leg.debit(Account.AVAILABLE, "L", null, Money.of(2)), Leg.credit(Account.APPROPRIATION, "L", null, one)).check());
        Refused.by(LedgerRule.SIDES_ARE_EQUAL, null, () -> posting(PostingKind.ALLOTTED, "1", null).check());
        assertThat(Refused.by(LedgerRule.SIDES_ARE_EQUAL, null, () -> posting(PostingKind.PAID, "1", "HT-1",
                Leg.debit(Account.SPENT, "L", "HT-1", one), Leg.credit(Account.DRAWN, null, "HT-1", one)).check()).getMessage())
                .as("one set does not lend to the other").isNotNull();
    }

    @Test
    void noBalanceFallsBelowZero() {
        Refused.by(LedgerRule.BALANCE_STAYS_ON_ITS_SIDE, null, () -> books.run(em -> books.ledger(em).post(contracted(101))));
        books.run(em -> books.ledger(em).post(contracted(60)));
        Refused.by(LedgerRule.BALANCE_STAYS_ON_ITS_SIDE, null, () -> books.run(em -> books.ledger(em).post(released(61))));
        books.run(em -> {
            assertThat(books.ledger(em).balance(Account.AVAILABLE, "XM-1", "XM-1-Y01", null)).isEqualTo(Money.of(40));
            assertThat(books.ledger(em).onLines("HT-1").get("XM-1-Y01").contracted()).isEqualTo(Money.of(60));
            assertThat(books.differences(em)).as("what was refused left nothing").isEmpty();
        });
    }

    @Test
    void aReleaseNamesWhatItTakesBack() {
        books.run(em -> books.ledger(em).post(contracted(60)));
        books.run(em -> books.ledger(em).post(released(20)));
        List<HeaderView> postings = books.ask(em -> books.ledger(em).ofContract("HT-1"));
        assertThat(postings).extracting(HeaderView::kind).containsExactly(PostingKind.CONTRACTED, PostingKind.RELEASED);
        assertThat(postings.get(1).reverses()).isEqualTo(postings.get(0).number()).matches("PZ-202603-\\d{6,}");
        assertThat(LedgerHeader.id("QC-202603-000012")).contains(-12L);
        assertThat(LedgerHeader.id("PZ-1")).isEmpty();
    }

    @Test
    void standsInTheFirstOpenMonthWithItsOwnDay() {
        books.run(em -> {
            LedgerPeriod march = new LedgerPeriod("2026-03");
            march.proposeClosing(java.time.YearMonth.of(2026, 4), List.of(), "finance", LocalDateTime.now(CLOCK));
            em.persist(march);
        });
        books.run(em -> books.ledger(em).post(contracted(60)));
        HeaderView late = books.ask(em -> books.ledger(em).ofContract("HT-1")).get(0);
        assertThat(late.month()).isEqualTo("2026-04");
        assertThat(late.occurredOn()).isEqualTo(MARCH);
    }

    @Test
    void trialBalanceAddsUp() {
        books.run(em -> books.ledger(em).post(contracted(60)));
        TrialBalance year = books.ask(em -> TrialBalance.of(year(), LedgerOnH2.repository(em).before(year(), "2026-01"),
                LedgerOnH2.repository(em).within(year(), "2026-01", "2026-12")));
        assertThat(year.rows()).filteredOn(row -> !row.closing().isZero()).extracting(row -> row.account() + " " + row.closing())
                .containsExactly("APPROPRIATION 100.00", "AVAILABLE 40.00", "COMMITTED 60.00");
        assertThat(year.totals()).allSatisfy(set -> assertThat(set.debits()).isEqualTo(set.credits()));
        LedgerFilter next = new LedgerFilter(2027, "2027-01", null, "XM-1", null, "central", "2160299", "30227", "HT-1");
        assertThat(books.ask(em -> TrialBalance.of(next, LedgerOnH2.repository(em).before(next, next.firstMonth()),
                LedgerOnH2.repository(em).within(next, next.firstMonth(), next.lastMonth()))).rows().get(2).opening())
                .as("what was before the month, of this cause").isEqualTo(Money.of(60));
        List<LedgerEntry> page = books.ask(em -> LedgerOnH2.repository(em).entries(year(), null, 3));
        assertThat(page).hasSize(3);
        assertThat(books.<List<LedgerEntry>>ask(em -> LedgerOnH2.repository(em).entries(year(), page.get(2).view(null).entry(), 3))).hasSize(1);
    }

    @Test
    void aLineOfAnotherCodeMovesWhatIsNotSpent() {
        books.run(em -> books.ledger(em).post(contracted(60)));
        books.run(em -> books.ledger(em).post(posting(PostingKind.SPENT, "ZF-1", "HT-1",
                Leg.debit(Account.SPENT, "XM-1-Y01", "HT-1", Money.of(10)), Leg.credit(Account.COMMITTED, "XM-1-Y01", "HT-1", Money.of(10)))));
        LineCoding other = new LineCoding("XM-1-Y01", "XM-1", "local", 2026, "2160299", "31005");
        books.run(em -> books.ledger(em).describe(other, "商财函〔2026〕2号"));
        books.run(em -> {
            assertThat(sum(em, "local", Account.COMMITTED)).isEqualByComparingTo("50");
            assertThat(sum(em, "local", Account.AVAILABLE)).isEqualByComparingTo("40");
            assertThat(sum(em, "local", Account.APPROPRIATION)).isEqualByComparingTo("-90");
            assertThat(sum(em, "central", Account.COMMITTED)).isZero();
            assertThat(sum(em, "central", Account.SPENT)).isEqualByComparingTo("10");
            assertThat(books.differences(em)).isEmpty();
        });
    }

    private static java.math.BigDecimal sum(jakarta.persistence.EntityManager em, String source, Account account) {
        return em.createQuery("select sum(e.debit) - sum(e.credit) from LedgerEntry e where e.source = :s and e.account = :a", java.math.BigDecimal.class)
                .setParameter("s", source).setParameter("a", account).getSingleResult();
    }

    /** Each row that somebody alters in the database is named, whichever it is. */
    @Test
    void theProofNamesTheRowThatWasAltered() {
        books.run(em -> books.ledger(em).post(contracted(60)));
        HeaderView posting = books.ask(em -> books.ledger(em).ofContract("HT-1")).get(0);
        String id = String.valueOf(LedgerHeader.id(posting.number()).orElseThrow());
        assertThat(altered("update ledger_entry set debit = 61 where account = 'COMMITTED'")).contains(
                "header " + posting.number() + " 61.00 60.00", "balance COMMITTED XM-1 XM-1-Y01 HT-1 debit 61.00 60.00",
                "sides " + posting.number() + " 61.00 60.00");
        books.alter("update ledger_entry set debit = 60 where account = 'COMMITTED'");
        assertThat(altered("update ledger_balance set credit = 59 where account = 'AVAILABLE'")).containsExactly(
                "balance AVAILABLE XM-1 XM-1-Y01 - credit 60.00 59.00");
        books.alter("update ledger_balance set credit = 60 where account = 'AVAILABLE'");
        assertThat(altered("update ledger_header set credits = 59 where id = " + id)).contains("sides " + posting.number() + " 60.00 59.00");
        books.alter("update ledger_header set credits = 60 where id = " + id);
        assertThat(altered("delete from ledger_entry where account = 'COMMITTED'")).contains("balance COMMITTED XM-1 XM-1-Y01 HT-1 debit 0.00 60.00");
        assertThat(books.<List<String>>ask(em -> books.differences(em, () -> List.of(LedgerWitness.Stated.ofLine("budget_balance XM-1-Y01 allotted",
                Money.of(99), "XM-1-Y01", Account.APPROPRIATION))))).contains("record budget_balance XM-1-Y01 allotted 100.00 99.00");
    }

    private List<String> altered(String sql) {
        assertThat(books.<List<String>>ask(em -> books.differences(em))).isEmpty();
        books.alter(sql);
        return books.ask(em -> books.differences(em));
    }
}
