package org.yangguang.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** What is said of the rows of a list, by the officer who proposes and by the leader who decides: the same checks for both. */
final class RowWords {

    private static final int REASON = 500;

    private final List<ListRow> rows;
    private final Breaches breaches;
    private final Set<String> told = new HashSet<>();

    RowWords(List<ListRow> rows, Breaches breaches) {
        this.rows = rows;
        this.breaches = breaches;
    }

    /** The officer's word on every row; answers what they come to. */
    Money propose(List<ProposedList.Row> said) {
        Money granted = Money.ZERO;
        for (int i = 0; i < said.size(); i++) {
            ProposedList.Row entry = said.get(i);
            String at = "rows[" + i + "].";
            ListRow row = find(entry, at);
            if (row == null || !breaches.required(entry.outcome(), at + "outcome")) {
                continue;
            }
            Money sum = check(row, entry, at);
            granted = sum == null ? granted : granted.plus(sum);
            row.proposed(entry.outcome(), sum, reason(entry));
        }
        List<String> left = rows.stream().map(ListRow::application).filter(a -> !told.contains(a)).toList();
        breaches.check(left.isEmpty(), SelectionRule.EVERY_ROW_IS_PROPOSED, "rows", left.isEmpty() ? "—" : String.join("、", left));
        return granted;
    }

    /** The leader's own word on single rows, none of which comes to more than was signed; answers those that are now otherwise. */
    List<ListRow> rule(List<ProposedList.Row> said) {
        List<ListRow> changed = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            ProposedList.Row entry = said.get(i);
            String at = "rows[" + i + "].";
            ListRow row = find(entry, at);
            if (row == null || entry.outcome() == null) {
                continue;
            }
            Money sum = check(row, entry, at);
            Money signed = row.amount() == null ? Money.ZERO : row.amount();
            breaches.check(sum == null || sum.atMost(signed), SelectionRule.NOTHING_IS_RAISED,
                    at + (entry.outcome() == RowOutcome.CUT ? "amount" : "outcome"), row.application(), signed);
            if (row.differs(entry.outcome(), sum)) {
                row.ruled(entry.outcome(), sum, reason(entry));
                changed.add(row);
            }
        }
        return changed;
    }

    private ListRow find(ProposedList.Row entry, String at) {
        ListRow row = rows.stream().filter(r -> r.application().equals(entry.application())).findFirst().orElse(null);
        boolean known = breaches.check(row != null && told.add(entry.application()), InputRule.UNKNOWN_REFERENCE, at + "outcome", String.valueOf(entry.application()));
        return known ? row : null;
    }

    /** A departure from what was examined has its reason, a cut its lower amount; answers what the row comes to, null for nothing. */
    private Money check(ListRow row, ProposedList.Row entry, String at) {
        if (entry.outcome() == RowOutcome.CUT && breaches.positive(entry.amount(), at + "amount")) {
            breaches.check(entry.amount().lessThan(row.examined()), SelectionRule.AMOUNT_FITS_ITS_WORD, at + "amount", entry.amount(), row.examined());
        }
        if (entry.outcome() != RowOutcome.APPROVED
                && breaches.check(entry.reason() != null && !entry.reason().isBlank(), SelectionRule.REASON_IS_GIVEN, at + "reason", entry.application())) {
            breaches.text(entry.reason(), REASON, at + "reason");
        }
        return entry.outcome() == RowOutcome.APPROVED ? row.examined() : entry.outcome() == RowOutcome.CUT ? entry.amount() : null;
    }

    private static String reason(ProposedList.Row entry) {
        return entry.outcome() == RowOutcome.APPROVED || entry.reason() == null ? null : entry.reason().strip();
    }
}
