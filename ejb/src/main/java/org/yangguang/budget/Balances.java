package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.Ledger;
import org.yangguang.ledger.Leg;
import org.yangguang.ledger.LineUse;
import org.yangguang.ledger.Posting;
import org.yangguang.ledger.PostingKind;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** Moves money over a budget's balance rows: locked, spread in the order of the lines, each act a posting in the ledger. */
@ApplicationScoped
class Balances {

    @Inject
    private BudgetRepository budgets;
    @Inject
    private Ledger ledger;
    @Inject
    private Clock clock;

    /**
     * Opens or re-allots the rows for an approved version; a line left out keeps what is contracted on it, else nothing.
     * Refuses a new line of the budget in a year that has been closed.
     */
    void allot(Budget budget, Set<Integer> closedYears) {
        List<BudgetBalance> rows = budgets.lockedBalances(budget.projectNumber());
        List<BudgetLine> lines = budget.lines();
        String cause = budget.documentNumber();
        for (BudgetBalance row : rows) {
            BudgetLine line = lines.stream().filter(l -> l.lineNumber().equals(row.lineNumber())).findFirst().orElse(null);
            Money before = row.view().allotted();
            row.allot(line);
            if (line != null) {
                ledger.describe(line.coding(budget.projectNumber()), cause);
            }
            allotted(row, row.view().allotted().minus(before), cause);
        }
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            if (rows.stream().noneMatch(r -> r.lineNumber().equals(line.lineNumber()))) {
                Breaches.ensure(!line.source().fiscal() || !closedYears.contains(line.year()), BudgetRule.YEAR_IS_OPEN, line.lineNumber(),
                        String.valueOf(line.year()));
                BudgetBalance row = new BudgetBalance(budget.projectNumber(), i, line);
                budgets.add(row);
                ledger.describe(line.coding(budget.projectNumber()), cause);
                allotted(row, line.amount(), cause);
            }
        }
    }

    private void allotted(BudgetBalance row, Money more, String cause) {
        if (more.isPositive()) {
            post(PostingKind.ALLOTTED, cause, row.projectNumber(), null, null, LocalDate.now(clock),
                    List.of(Leg.debit(Account.AVAILABLE, row.lineNumber(), null, more), Leg.credit(Account.APPROPRIATION, row.lineNumber(), null, more)));
        } else if (more.isNegative()) {
            Money less = more.negated();
            post(PostingKind.REDUCED, cause, row.projectNumber(), null, null, LocalDate.now(clock),
                    List.of(Leg.debit(Account.APPROPRIATION, row.lineNumber(), null, less), Leg.credit(Account.AVAILABLE, row.lineNumber(), null, less)));
        }
    }

    /** @param cause number of the contract, or of the amendment that adds to it */
    void commit(String projectNumber, String contractNumber, Money amount, String cause) {
        ensurePositive(amount);
        List<BudgetBalance> rows = budgets.lockedBalances(projectNumber);
        Breaches.ensure(!rows.isEmpty(), BudgetRule.BUDGET_IS_APPROVED, projectNumber);
        Money free = Money.sum(rows.stream().map(BudgetBalance::free).toList());
        Breaches.ensure(amount.atMost(free), BudgetRule.CONTRACT_WITHIN_ALLOTTED, amount, free);
        List<Leg> legs = new ArrayList<>();
        Money left = amount;
        for (BudgetBalance row : rows) {
            Money part = Money.min(left, row.free());
            if (part.isPositive()) {
                row.contract(part);
                legs.add(Leg.debit(Account.COMMITTED, row.lineNumber(), contractNumber, part));
                legs.add(Leg.credit(Account.AVAILABLE, row.lineNumber(), null, part));
                left = left.minus(part);
            }
        }
        post(cause.equals(contractNumber) ? PostingKind.CONTRACTED : PostingKind.AMENDED, cause, projectNumber, contractNumber, null,
                LocalDate.now(clock), legs);
    }

    /** Last line first, so that what was set aside last is given back first. What has lapsed with its year is nobody's any more. */
    void release(String contractNumber, Money amount, String cause) {
        List<Leg> legs = new ArrayList<>();
        String project = move(contractNumber, amount, true, (row, use, part) -> {
            row.release(part);
            Money free = Money.min(part, use.committed());
            if (free.isPositive()) {
                legs.add(Leg.debit(Account.AVAILABLE, row.lineNumber(), null, free));
                legs.add(Leg.credit(Account.COMMITTED, row.lineNumber(), contractNumber, free));
            }
            if (part.moreThan(free)) {
                legs.add(Leg.debit(Account.SURPLUS, row.lineNumber(), null, part.minus(free)));
                legs.add(Leg.credit(Account.SURPLUS, row.lineNumber(), contractNumber, part.minus(free)));
            }
        }, use -> Money.max(use.confirmed(), use.spent()));
        post(PostingKind.RELEASED, cause, project, contractNumber, null, LocalDate.now(clock), legs);
    }

    /** Cost by line, and what is owed for it by contract; called while the contract's balance is locked. */
    void confirm(String contractNumber, String milestone, Money amount, String confirmation) {
        List<Leg> legs = new ArrayList<>();
        String project = move(contractNumber, amount, false, (row, use, part) -> {
            row.confirm(part);
            legs.add(Leg.debit(Account.COST, row.lineNumber(), contractNumber, part));
        }, LineUse::confirmed);
        legs.add(Leg.credit(Account.PAYABLE, null, contractNumber, amount));
        post(PostingKind.CONFIRMED, confirmation, project, contractNumber, milestone, LocalDate.now(clock), legs);
    }

    /**
     * A payment draws on the money of the year in which it is made and on what was carried into that year, line by line.
     * Refuses what other years' lines would have to give (预算法第十八条、第四十二条).
     */
    void pay(String contractNumber, String milestone, Money amount, String payment, LocalDate paidOn) {
        List<Leg> legs = new ArrayList<>();
        int year = paidOn.getYear();
        String project = move(contractNumber, amount, false, (row, use, part) -> {
            row.pay(part, year);
            legs.add(Leg.debit(Account.SPENT, row.lineNumber(), contractNumber, part));
            legs.add(Leg.credit(Account.COMMITTED, row.lineNumber(), contractNumber, part));
        }, LineUse::spent, row -> row.spendable(year), open -> new RuleViolation(BudgetRule.PAID_FROM_ITS_YEAR, null, amount,
                String.valueOf(year), open));
        post(PostingKind.SPENT, payment, project, contractNumber, milestone, paidOn, legs);
    }

    /** What of a line lapses at a year's end: what nobody had contracted, and what contracts had and did not use. */
    void lapse(BudgetBalance row, String closing) {
        String line = row.lineNumber();
        List<Leg> legs = new ArrayList<>();
        Money free = ledger.balance(Account.AVAILABLE, row.projectNumber(), line, null);
        if (free.isPositive()) {
            legs.add(Leg.debit(Account.SURPLUS, line, null, free));
            legs.add(Leg.credit(Account.AVAILABLE, line, null, free));
        }
        ledger.committed(line).forEach((contract, unused) -> {
            legs.add(Leg.debit(Account.SURPLUS, line, contract, unused));
            legs.add(Leg.credit(Account.COMMITTED, line, contract, unused));
        });
        post(PostingKind.LAPSED, closing, row.projectNumber(), null, null, LocalDate.now(clock), legs);
    }

    /** What is done to a line for a part of the amount. */
    private interface Step {
        void with(BudgetBalance row, LineUse use, Money part);
    }

    private String move(String contractNumber, Money amount, boolean release, Step step, Function<LineUse, Money> used) {
        return move(contractNumber, amount, release, step, used, row -> Money.MAX, open -> null);
    }

    /**
     * Spreads an amount over the lines that carry the contract, up to what the contract still has on each and each line
     * may give.
     *
     * @param most  what a line may give, whatever the contract has on it
     * @param lacking what is said when the contract has enough and the lines may not give it
     * @return the project in whose budget the contract stands
     */
    private String move(String contractNumber, Money amount, boolean release, Step step, Function<LineUse, Money> used,
                        Function<BudgetBalance, Money> most, Function<Money, RuleViolation> lacking) {
        ensurePositive(amount);
        String projectNumber = ledger.projectOf(contractNumber).orElse(null);
        Breaches.ensure(projectNumber != null, BudgetRule.MOVE_WITHIN_CONTRACTED, amount, Money.ZERO);
        List<BudgetBalance> rows = budgets.lockedBalances(projectNumber);
        Map<String, LineUse> uses = ledger.onLines(contractNumber);
        Money left = amount;
        Money open = Money.ZERO;
        Money given = Money.ZERO;
        ToIntFunction<Integer> index = i -> release ? rows.size() - 1 - i : i;
        for (int i = 0; i < rows.size(); i++) {
            BudgetBalance row = rows.get(index.applyAsInt(i));
            LineUse use = uses.getOrDefault(row.lineNumber(), LineUse.NONE);
            Money room = use.contracted().minus(used.apply(use));
            open = open.plus(room);
            Money mayGive = Money.min(room, most.apply(row));
            given = given.plus(mayGive);
            Money part = Money.min(left, mayGive);
            if (part.isPositive()) {
                step.with(row, use, part);
                left = left.minus(part);
            }
        }
        if (left.isPositive() && amount.atMost(open)) {
            throw lacking.apply(given);
        }
        Breaches.ensure(left.isZero(), BudgetRule.MOVE_WITHIN_CONTRACTED, amount, open);
        return projectNumber;
    }

    private static void ensurePositive(Money amount) {
        Breaches.ensure(amount != null && amount.isPositive(), InputRule.NOT_POSITIVE, String.valueOf(amount));
    }

    private void post(PostingKind kind, String cause, String project, String contract, String milestone, LocalDate on, List<Leg> legs) {
        ledger.post(new Posting(kind, cause, on, project, contract, milestone, legs));
    }
}
