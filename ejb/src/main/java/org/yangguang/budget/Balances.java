package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** Moves contracts' money over a budget's balance rows: locked, spread in the order of the lines, each move an entry. */
@ApplicationScoped
class Balances {

    @Inject
    private BudgetRepository budgets;
    @Inject
    private Clock clock;

    /** Opens or re-allots the rows for an approved version; a line left out keeps what is contracted on it, else nothing. */
    void allot(Budget budget) {
        List<BudgetBalance> rows = budgets.lockedBalances(budget.projectNumber());
        List<BudgetLine> lines = budget.lines();
        for (BudgetBalance row : rows) {
            row.allot(lines.stream().filter(l -> l.lineNumber().equals(row.lineNumber())).map(BudgetLine::amount)
                    .findFirst().orElse(Money.ZERO));
        }
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            if (rows.stream().noneMatch(r -> r.lineNumber().equals(line.lineNumber()))) {
                budgets.add(new BudgetBalance(budget.projectNumber(), line.lineNumber(), i, line.amount()));
            }
        }
    }

    void commit(String projectNumber, String contractNumber, Money amount) {
        ensurePositive(amount);
        List<BudgetBalance> rows = budgets.lockedBalances(projectNumber);
        Breaches.ensure(!rows.isEmpty(), BudgetRule.BUDGET_IS_APPROVED, projectNumber);
        Money free = Money.sum(rows.stream().map(BudgetBalance::free).toList());
        Breaches.ensure(amount.atMost(free), BudgetRule.CONTRACT_WITHIN_ALLOTTED, amount, free);
        Money left = amount;
        for (BudgetBalance row : rows) {
            Money part = Money.min(left, row.free());
            if (part.isPositive()) {
                row.contract(part);
                enter(row, projectNumber, contractNumber, BudgetEntry.Kind.CONTRACTED, part);
                left = left.minus(part);
            }
        }
    }

    /** Last line first, so that what was set aside last is given back first. */
    void release(String contractNumber, Money amount) {
        move(contractNumber, BudgetEntry.Kind.CONTRACTED, amount, true, BudgetBalance::release,
                m -> Money.max(of(m, BudgetEntry.Kind.CONFIRMED), of(m, BudgetEntry.Kind.PAID)));
    }

    void confirm(String contractNumber, Money amount) {
        move(contractNumber, BudgetEntry.Kind.CONFIRMED, amount, false, BudgetBalance::confirm,
                m -> of(m, BudgetEntry.Kind.CONFIRMED));
    }

    void pay(String contractNumber, Money amount) {
        move(contractNumber, BudgetEntry.Kind.PAID, amount, false, BudgetBalance::pay, m -> of(m, BudgetEntry.Kind.PAID));
    }

    private interface Used {
        Money of(Map<BudgetEntry.Kind, Money> moved);
    }

    /** Spreads an amount over the lines that carry the contract, up to what the contract still has on each. */
    private void move(String contractNumber, BudgetEntry.Kind kind, Money amount, boolean release,
                      BiConsumer<BudgetBalance, Money> step, Used used) {
        ensurePositive(amount);
        String projectNumber = budgets.projectOf(contractNumber).orElse(null);
        Breaches.ensure(projectNumber != null, BudgetRule.MOVE_WITHIN_CONTRACTED, amount, Money.ZERO);
        List<BudgetBalance> rows = budgets.lockedBalances(projectNumber);
        Map<String, Map<BudgetEntry.Kind, Money>> moved = budgets.moved(contractNumber);
        Money left = amount;
        Money open = Money.ZERO;
        ToIntFunction<Integer> index = i -> release ? rows.size() - 1 - i : i;
        for (int i = 0; i < rows.size(); i++) {
            BudgetBalance row = rows.get(index.applyAsInt(i));
            Map<BudgetEntry.Kind, Money> mine = moved.getOrDefault(row.lineNumber(), Map.of());
            Money room = of(mine, BudgetEntry.Kind.CONTRACTED).minus(used.of(mine));
            open = open.plus(room);
            Money part = Money.min(left, room);
            if (part.isPositive()) {
                step.accept(row, part);
                enter(row, projectNumber, contractNumber, kind, release ? part.negated() : part);
                left = left.minus(part);
            }
        }
        Breaches.ensure(left.isZero(), BudgetRule.MOVE_WITHIN_CONTRACTED, amount, open);
    }

    private static Money of(Map<BudgetEntry.Kind, Money> moved, BudgetEntry.Kind kind) {
        return moved.getOrDefault(kind, Money.ZERO);
    }

    private static void ensurePositive(Money amount) {
        Breaches.ensure(amount != null && amount.isPositive(), InputRule.NOT_POSITIVE, String.valueOf(amount));
    }

    private void enter(BudgetBalance row, String projectNumber, String contractNumber, BudgetEntry.Kind kind, Money amount) {
        budgets.add(new BudgetEntry(row.lineNumber(), projectNumber, contractNumber, kind, amount, LocalDateTime.now(clock)));
    }
}
