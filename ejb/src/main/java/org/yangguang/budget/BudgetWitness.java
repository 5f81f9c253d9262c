package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.LedgerWitness;
import org.yangguang.shared.Money;

/** What each budget line's balance row says of itself. */
@ApplicationScoped
class BudgetWitness implements LedgerWitness {

    @Inject
    private BudgetRepository budgets;

    @Override
    public List<Stated> figures() {
        return budgets.figures().stream().flatMap(row -> figures((String) row[0], "budget_balance " + row[0] + " ", row)).toList();
    }

    private static Stream<Stated> figures(String line, String name, Object[] row) {
        return Stream.of(Stated.ofLine(name + "allotted", (Money) row[1], line, Account.APPROPRIATION),
                Stated.heldOnLine(name + "contracted", (Money) row[2], line, Account.COMMITTED, Account.SPENT, Account.SURPLUS),
                Stated.ofLine(name + "confirmed", (Money) row[3], line, Account.COST),
                Stated.ofLine(name + "paid", (Money) row[4], line, Account.SPENT),
                Stated.ofLine(name + "surplus", (Money) row[5], line, Account.SURPLUS));
    }
}
