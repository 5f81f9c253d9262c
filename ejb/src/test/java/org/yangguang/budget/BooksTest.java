package org.yangguang.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.LedgerOnH2;
import org.yangguang.ledger.Leg;
import org.yangguang.ledger.Posting;
import org.yangguang.ledger.PostingKind;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/**
 * Random histories of a project's money on a real database: whatever is asked in whatever order, after each act both sides
 * are equal, no balance is below zero, balances are the sums of their entries, and each budget line says what the ledger says.
 */
class BooksTest {

    private static final int HISTORIES = 6;
    private static final int ACTS = 60;
    private static final String PROJECT = "XM-1";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Map<String, long[]> money = new HashMap<>();

    @Test
    void everyHistoryBalances() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            money.clear();
            history(seed);
        }
    }

    private void history(long seed) {
        Random random = new Random(seed);
        int done = 0;
        int lapsed = 0;
        try (LedgerOnH2 books = new LedgerOnH2(CLOCK, BudgetBalance.class)) {
            books.run(em -> balances(books, em).allot(budget(random, 1), Set.of()));
            for (int i = 0; i < ACTS; i++) {
                int step = i;
                String before = books.ask(BooksTest::state);
                try {
                    books.run(em -> act(books, em, random, step));
                    done++;
                } catch (RuleViolation refused) {
                    assertThat(books.<String>ask(BooksTest::state)).as("seed %d act %d: %s", seed, i, refused.getMessage()).isEqualTo(before);
                }
                books.run(em -> assertThat(books.differences(em, witness(em))).as("seed %d act %d", seed, step).isEmpty());
            }
            lapsed = books.ask(em -> em.createQuery("select count(b) from LedgerBalance b where b.key.account = :a", Long.class)
                    .setParameter("a", Account.SURPLUS).getSingleResult()).intValue();
        }
        assertThat(done).as("seed %d: acts that were done", seed).isGreaterThan(ACTS / 3);
        assertThat(lapsed).as("seed %d: lapsed lines", seed).isPositive();
    }

    /** Everything that the ledger and the lines hold. */
    private static String state(EntityManager em) {
        return em.createQuery("select b.key.account, b.key.line, b.key.contract, b.debit, b.credit from LedgerBalance b order by 1, 2, 3", Object[].class)
                .getResultList().stream().map(java.util.Arrays::toString).toList() + " " + em.createQuery(
                        "select b.lineNumber, b.allotted, b.contracted, b.confirmed, b.paid, b.surplus from BudgetBalance b order by 1", Object[].class)
                .getResultList().stream().map(java.util.Arrays::toString).toList();
    }

    private void act(LedgerOnH2 books, EntityManager em, Random random, int step) {
        Balances balances = balances(books, em);
        String contract = "HT-" + (1 + random.nextInt(3));
        Money amount = new Money(java.math.BigDecimal.valueOf(1 + random.nextInt(6000), 2));
        if (step == ACTS * 2 / 3) {
            lapse(em, balances);
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> balances.commit(PROJECT, contract, amount, random.nextBoolean() ? contract : "BC-" + step);
            case 1 -> balances.release(contract, amount, "BC-" + step);
            case 2 -> balances.allot(budget(random, 2 + step), Set.of());
            case 3 -> balances.confirm(contract, "M-1", amount, "QR-" + step);
            default -> {
                balances.pay(contract, "M-1", amount, "ZF-" + step, LocalDate.of(2026, 3, 2));
                // the contract's side, as its book posts it: against what is owed as far as it goes, the rest in advance
                Money owed = Money.min(amount, books.ledger(em).balance(Account.PAYABLE, PROJECT, null, contract));
                drawn(books, em, contract, PostingKind.PAID, Account.PAYABLE, owed, step);
                drawn(books, em, contract, PostingKind.ADVANCE_PAID, Account.ADVANCE, amount.minus(owed), step);
            }
        }
    }

    private static void drawn(LedgerOnH2 books, EntityManager em, String contract, PostingKind kind, Account debit, Money amount, int step) {
        if (amount.isPositive()) {
            books.ledger(em).post(new Posting(kind, "ZF-" + step, LocalDate.of(2026, 3, 2), PROJECT, contract, "M-1",
                    List.of(Leg.debit(debit, null, contract, amount), Leg.credit(Account.DRAWN, null, contract, amount))));
        }
    }

    /** The year ends with the project broken off: what is left of the first line lapses. */
    private static void lapse(EntityManager em, Balances balances) {
        BudgetBalance row = repository(em).balances(PROJECT).get(0);
        ClosingLine counted = row.count(2026, true);
        row.close(2026, counted);
        if (counted.surplus().isPositive()) {
            balances.lapse(row, "JZ-2026-CWS");
        }
    }

    private static Budget budget(Random random, int revision) {
        Budget budget = Budget.first(PROJECT, "SB-1", Money.of(1_000), List.of(), java.time.LocalDateTime.now(CLOCK));
        List<LineForm> lines = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> lines.add(new LineForm("第" + i + "项", "2160299", random.nextInt(4) == 0 ? "31005" : "30227",
                FundSource.CENTRAL, 2026, false, Money.of(50 + random.nextInt(100)))));
        budget.save(new BudgetForm(lines, List.of(), null, "第 " + revision + " 版", 0));
        return budget;
    }

    private static BudgetRepository repository(EntityManager em) {
        return Injected.into(new BudgetRepository(), em);
    }

    private static BudgetWitness witness(EntityManager em) {
        return Injected.into(new BudgetWitness(), repository(em));
    }

    private static Balances balances(LedgerOnH2 books, EntityManager em) {
        return Injected.into(new Balances(), repository(em), books.ledger(em), CLOCK);
    }
}
