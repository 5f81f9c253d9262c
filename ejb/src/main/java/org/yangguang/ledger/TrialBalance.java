package org.yangguang.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yangguang.shared.Money;

/**
 * 科目余额表 of a year or one of its months.
 *
 * @param month  yyyy-MM; null for the whole year
 * @param totals of each set, whose two sides are equal
 */
public record TrialBalance(int year, String month, List<Row> rows, List<Totals> totals) implements Serializable {

    /** What an account had before, what moved it and what it has; opening and closing on the account's own side. */
    public record Row(Account account, Money opening, Money debits, Money credits, Money closing) implements Serializable {
    }

    /** What moved the accounts of one set. */
    public record Totals(BookSet set, Money debits, Money credits) implements Serializable {
    }

    /** @param before rows of account, debits, credits before the time; {@code within}: in it */
    static TrialBalance of(LedgerFilter filter, List<Object[]> before, List<Object[]> within) {
        Map<Account, BigDecimal[]> earlier = sums(before);
        Map<Account, BigDecimal[]> moved = sums(within);
        List<Row> rows = Arrays.stream(Account.values()).filter(account -> filter.account() == null || filter.account() == account)
                .map(account -> row(account, earlier.get(account), moved.get(account))).toList();
        return new TrialBalance(filter.year(), filter.month() == null || filter.month().isBlank() ? null : filter.month().strip(), rows,
                Arrays.stream(BookSet.values()).map(set -> totals(set, rows)).toList());
    }

    private static Row row(Account account, BigDecimal[] earlier, BigDecimal[] moved) {
        Money opening = new Money(account.balance(earlier[0], earlier[1]));
        return new Row(account, opening, new Money(moved[0]), new Money(moved[1]),
                opening.plus(new Money(account.balance(moved[0], moved[1]))));
    }

    private static Totals totals(BookSet set, List<Row> rows) {
        List<Row> mine = rows.stream().filter(row -> row.account().set() == set).toList();
        return new Totals(set, Money.sum(mine.stream().map(Row::debits).toList()), Money.sum(mine.stream().map(Row::credits).toList()));
    }

    private static Map<Account, BigDecimal[]> sums(List<Object[]> found) {
        Map<Account, BigDecimal[]> sums = new EnumMap<>(Account.class);
        for (Account account : Account.values()) {
            sums.put(account, new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
        }
        found.forEach(row -> sums.put((Account) row[0], new BigDecimal[] {(BigDecimal) row[1], (BigDecimal) row[2]}));
        return sums;
    }
}
