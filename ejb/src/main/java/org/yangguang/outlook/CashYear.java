package org.yangguang.outlook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.shared.Money;

/** Puts a project's needs beside its plan, month by month; what is overdue is needed now, what lies beyond the year is told apart. */
final class CashYear {

    private CashYear() {
    }

    /** The month in which a sum falls that has to be paid by a day: never one that is over. */
    static YearMonth month(LocalDate lastDay, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        YearMonth due = YearMonth.from(lastDay);
        return due.isBefore(now) ? now : due;
    }

    /** Twelve months, also the empty ones. */
    static List<CashMonth> months(int year, List<CashNeed> needs, Map<YearMonth, Money> plans) {
        return IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(year, m)).map(month -> CashMonth.of(month.toString(),
                sum(needs, month, NeedKind.COMMITTED), sum(needs, month, NeedKind.CONFIRMED), sum(needs, month, NeedKind.ORDERED),
                sum(needs, month, NeedKind.PAID), plans.getOrDefault(month, Money.ZERO))).toList();
    }

    /** What has to be paid after the year. */
    static Money later(int year, List<CashNeed> needs) {
        return Money.sum(needs.stream().filter(n -> n.kind() != NeedKind.PAID && n.month().getYear() > year).map(CashNeed::amount).toList());
    }

    /** The months of several projects together, in their order. */
    static List<CashMonth> together(int year, List<CashMonth> all) {
        Map<String, List<CashMonth>> byMonth = all.stream().collect(Collectors.groupingBy(CashMonth::month));
        return IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(year, m).toString())
                .map(month -> CashMonth.sum(month, byMonth.getOrDefault(month, List.of()))).toList();
    }

    private static Money sum(List<CashNeed> needs, YearMonth month, NeedKind kind) {
        return Money.sum(needs.stream().filter(n -> n.kind() == kind && n.month().equals(month)).map(CashNeed::amount).toList());
    }
}
