package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** Moves contracts' money over a budget's balance rows: locked, spread in the order of the lines, each move an entry. */
@ApplicationScoped
class Balances {

    @Inject
    private BudgetRepository budgets;
    @Inject
    private Clock clock;

    /**
     * Opens or re-allots the rows for an approved version; a line left out keeps what is contracted on it, else nothing.
     * Refuses a new line of the budget in a year that has been closed.
     */
    void allot(Budget budget, Set<Integer> closedYears) {
        List<BudgetBalance> rows = budgets.lockedBalances(budget.projectNumber());
        List<BudgetLine> lines = budget.lines();
        for (BudgetBalance row : rows) {
            row.allot(lines.stream().filter(l -> l.lineNumber().equals(row.lineNumber())).findFirst().orElse(null));
        }
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            if (rows.stream().noneMatch(r -> r.lineNumber().equals(line.lineNumber()))) {
                Breaches.ensure(!line.source().fiscal() || !closedYears.contains(line.year()), BudgetRule.YEAR_IS_OPEN, line.lineNumber(),
                        String.valueOf(line.year()));
                budgets.add(new BudgetBalance(budget.projectNumber(), i, line));
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

    /**
     * A payment draws on the money of the year in which it is made and on what was carried into that year, line by line.
     * Refuses what other years' lines would have to give (预算法第十八条、第四十二条).
     */
    void pay(String contractNumber, Money amount, int year) {
        move(contractNumber, BudgetEntry.Kind.PAID, amount, false, (row, part) -> row.pay(part, year),
                m -> of(m, BudgetEntry.Kind.PAID), row -> row.spendable(year), open -> new RuleViolation(
                        BudgetRule.PAID_FROM_ITS_YEAR, null, amount, String.valueOf(year), open));
    }

    private interface Used {
        Money of(Map<BudgetEntry.Kind, Money> moved);
    }

    private void move(String contractNumber, BudgetEntry.Kind kind, Money amount, boolean release,
                      BiConsumer<BudgetBalance, Money> step, Used used) {
        move(contractNumber, kind, amount, release, step, used, row -> Money.MAX, open -> null);
    }

    /**
     * Spreads an amount over the lines that carry the contract, up to what the contract still has on each and each line
     * may give.
     *
     * @param most  what a line may give, whatever the contract has on it
     * @param lacking what is said when the contract has enough and the lines may not give it
     */
    private void move(String contractNumber, BudgetEntry.Kind kind, Money amount, boolean release,
                      BiConsumer<BudgetBalance, Money> step, Used used, Function<BudgetBalance, Money> most,
                      Function<Money, RuleViolation> lacking) {
        ensurePositive(amount);
        String projectNumber = budgets.projectOf(contractNumber).orElse(null);
        Breaches.ensure(projectNumber != null, BudgetRule.MOVE_WITHIN_CONTRACTED, amount, Money.ZERO);
        List<BudgetBalance> rows = budgets.lockedBalances(projectNumber);
        Map<String, Map<BudgetEntry.Kind, Money>> moved = budgets.moved(contractNumber);
        Money left = amount;
        Money open = Money.ZERO;
        Money given = Money.ZERO;
        ToIntFunction<Integer> index = i -> release ? rows.size() - 1 - i : i;
        for (int i = 0; i < rows.size(); i++) {
            BudgetBalance row = rows.get(index.applyAsInt(i));
            Map<BudgetEntry.Kind, Money> mine = moved.getOrDefault(row.lineNumber(), Map.of());
            Money room = of(mine, BudgetEntry.Kind.CONTRACTED).minus(used.of(mine));
            open = open.plus(room);
            Money mayGive = Money.min(room, most.apply(row));
            given = given.plus(mayGive);
            Money part = Money.min(left, mayGive);
            if (part.isPositive()) {
                step.accept(row, part);
                enter(row, projectNumber, contractNumber, kind, release ? part.negated() : part);
                left = left.minus(part);
            }
        }
        if (left.isPositive() && amount.atMost(open)) {
            throw lacking.apply(given);
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
