package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.budget.BudgetView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.LineUseService;
import org.yangguang.shared.Money;

/** What moved the money of a project's budget lines, and by which record: as the ledger has it. */
@Dependent
class Bookings {

    @Inject
    private LineUseService uses;
    @Inject
    private BudgetService budgets;
    @Inject
    private FormParts parts;

    /** All of a project, the first first. */
    List<LineBooking> ofProject(String project) {
        return uses.listMoves(project).stream().map(move -> new LineBooking(move.lineCode(), BookingKind.valueOf(move.kind().toUpperCase(Locale.ROOT)),
                move.contract(), move.milestone(), move.cause(), move.amount(), move.at(), parts.person(move.bookedBy()))).toList();
    }

    /** The lines on which something stands, each with its part of the whole; in the order of the lines. */
    List<LineShare> shares(String project, List<LineBooking> bookings) {
        Map<String, Money> sums = new LinkedHashMap<>();
        bookings.forEach(b -> sums.merge(b.line(), b.amount(), Money::plus));
        Money whole = Money.sum(sums.values());
        Map<String, BudgetView.Line> lines = lines(project);
        return lines.values().stream().filter(line -> sums.getOrDefault(line.code(), Money.ZERO).isPositive())
                .map(line -> new LineShare(line, sums.get(line.code()), sums.get(line.code()).percentOf(whole))).toList();
    }

    /** The lines of the version in force by their codes; what a former version had and it has not stands behind them. */
    Map<String, BudgetView.Line> lines(String project) {
        List<BudgetView> versions = new ArrayList<>(budgets.listVersions(project).stream().filter(v -> v.approvedOn() != null).toList());
        versions.sort(Comparator.comparing(BudgetView::revision).reversed());
        return versions.stream().flatMap(v -> v.lines().stream())
                .collect(Collectors.toMap(BudgetView.Line::code, Function.identity(), (newer, older) -> newer, LinkedHashMap::new));
    }
}
