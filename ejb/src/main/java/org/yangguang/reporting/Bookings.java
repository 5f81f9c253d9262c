package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.budget.BudgetMoveView;
import org.yangguang.budget.BudgetView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.LineUseService;
import org.yangguang.contract.BalanceService;
import org.yangguang.contract.EntryView;
import org.yangguang.shared.Money;

/**
 * What moved the money of a project's budget lines, and by which record. A contract's book knows the record, the budget's knows
 * the lines; both are written in one transaction under the contract's lock, so in the same order and to the same sums.
 */
@Dependent
class Bookings {

    private static final Map<BookingKind, Set<String>> ENTRIES = Map.of(BookingKind.CONTRACTED, Set.of("contracted", "amended"),
            BookingKind.CONFIRMED, Set.of("confirmed"), BookingKind.PAID, Set.of("advance-paid", "paid"));

    @Inject
    private LineUseService uses;
    @Inject
    private BudgetService budgets;
    @Inject
    private BalanceService balances;
    @Inject
    private FormParts parts;

    /** All of a project, the first first. */
    List<LineBooking> ofProject(String project) {
        Map<String, List<BudgetMoveView>> byContract = uses.listMoves(project).stream()
                .collect(Collectors.groupingBy(BudgetMoveView::contract, LinkedHashMap::new, Collectors.toList()));
        List<LineBooking> bookings = new ArrayList<>();
        byContract.forEach((contract, moves) -> {
            List<EntryView> entries = balances.entries(contract);
            for (BookingKind kind : BookingKind.values()) {
                bookings.addAll(of(kind, entries, moves));
            }
        });
        bookings.sort(Comparator.comparing(LineBooking::bookedAt));
        return bookings;
    }

    private List<LineBooking> of(BookingKind kind, List<EntryView> all, List<BudgetMoveView> allMoves) {
        List<EntryView> entries = all.stream().filter(e -> ENTRIES.get(kind).contains(e.kind())).toList();
        List<BudgetMoveView> moves = allMoves.stream().filter(m -> m.kind().equals(kind.word())).toList();
        return Shares.paired(entries.stream().map(EntryView::amount).toList(), moves.stream().map(BudgetMoveView::amount).toList()).stream()
                .map(piece -> {
                    BudgetMoveView move = moves.get(piece.move());
                    EntryView entry = piece.cause() < 0 ? null : entries.get(piece.cause());
                    return new LineBooking(move.lineCode(), kind, move.contract(), entry == null ? null : entry.milestone(),
                            entry == null ? null : entry.cause(), piece.amount(), move.at(), entry == null ? null : parts.person(entry.bookedBy()));
                }).toList();
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
