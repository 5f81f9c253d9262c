package org.yangguang.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds everything up anew and names the rows that differ. */
@ApplicationScoped
class Proving {

    /** A payment may be booked between two of the questions; what still differs when asked again, and by the same, differs. */
    private static final int LOOKS = 3;

    @Inject
    private ProofRepository books;
    @Inject
    @Any
    private Instance<LedgerWitness> witnesses;

    List<ProofFinding> differences() {
        Set<ProofFinding> found = look();
        for (int again = 1; again < LOOKS && !found.isEmpty(); again++) {
            found.retainAll(look());
        }
        return List.copyOf(found);
    }

    private Set<ProofFinding> look() {
        Set<ProofFinding> found = new LinkedHashSet<>(books.unequalSides());
        found.addAll(books.wrongHeaders());
        found.addAll(books.changedMonths());
        List<Sum> balances = books.balances();
        found.addAll(balancesAgainst(balances, books.sums()));
        found.addAll(recordsAgainst(balances));
        return found;
    }

    private static List<ProofFinding> balancesAgainst(List<Sum> balances, List<Sum> sums) {
        List<ProofFinding> found = new ArrayList<>();
        Map<BalanceKey, Sum> kept = new HashMap<>();
        balances.forEach(balance -> kept.put(balance.key(), balance));
        for (Sum sum : sums) {
            Sum balance = kept.remove(sum.key());
            compare(found, sum.key(), sum, balance == null ? Sum.nothing(sum.key()) : balance);
        }
        kept.forEach((key, balance) -> compare(found, key, Sum.nothing(key), balance));
        return found;
    }

    private static void compare(List<ProofFinding> found, BalanceKey key, Sum entries, Sum balance) {
        if (entries.debit().compareTo(balance.debit()) != 0) {
            found.add(new ProofFinding(ProofCheck.BALANCE, key + " debit", entries.debit(), balance.debit()));
        }
        if (entries.credit().compareTo(balance.credit()) != 0) {
            found.add(new ProofFinding(ProofCheck.BALANCE, key + " credit", entries.credit(), balance.credit()));
        }
    }

    private List<ProofFinding> recordsAgainst(List<Sum> balances) {
        Map<String, List<Sum>> byLine = new HashMap<>();
        Map<String, List<Sum>> byContract = new HashMap<>();
        for (Sum sum : balances) {
            byLine.computeIfAbsent(sum.key().line(), l -> new ArrayList<>()).add(sum);
            byContract.computeIfAbsent(sum.key().contract(), c -> new ArrayList<>()).add(sum);
        }
        List<ProofFinding> found = new ArrayList<>();
        for (LedgerWitness witness : witnesses) {
            for (LedgerWitness.Stated stated : witness.figures()) {
                BigDecimal expected = BigDecimal.ZERO;
                for (Sum sum : stated.line() != null ? byLine.getOrDefault(stated.line(), List.of())
                        : byContract.getOrDefault(stated.contract(), List.of())) {
                    if (stated.accounts().contains(sum.key().account()) && (!stated.held() || !sum.key().contract().equals(BalanceKey.NONE))) {
                        expected = expected.add(sum.key().account().balance(sum.debit(), sum.credit()));
                    }
                }
                if (expected.compareTo(stated.amount().yuan()) != 0) {
                    found.add(new ProofFinding(ProofCheck.RECORD, stated.row(), expected, stated.amount().yuan()));
                }
            }
        }
        return found;
    }

    /** Debits and credits of an account on a line and a contract. */
    record Sum(BalanceKey key, BigDecimal debit, BigDecimal credit) {

        static Sum nothing(BalanceKey key) {
            return new Sum(key, BigDecimal.ZERO, BigDecimal.ZERO);
        }
    }
}
