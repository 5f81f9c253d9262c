package org.yangguang.selection;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What the officer proposes for each row (签报).
 *
 * @param outcome     submitted or cancelled
 * @param statement   the text of the 签报
 * @param departments codes of the demanding departments that sign
 * @param opinion     the officer's word; the reason when the list is given up
 */
public record ProposedList(String outcome, String statement, List<Row> rows, List<String> departments, String opinion, long version)
        implements Serializable {

    public ProposedList {
        rows = rows == null ? List.of() : List.copyOf(rows);
        departments = departments == null ? List.of() : List.copyOf(departments);
    }

    /** @param amount what is approved when it is cut; otherwise left out */
    public record Row(String application, RowOutcome outcome, Money amount, String reason) implements Serializable {
    }
}
