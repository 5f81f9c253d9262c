package org.yangguang.selection;

import java.io.Serializable;
import java.util.List;

/**
 * The leader's decision on a list as read.
 *
 * @param outcome approved or returnedToOfficer
 * @param rows    what is decided otherwise than it was signed: cut, deferred or rejected, with the reason; a row that is left
 *                out, or has no word, is as it was signed. They count when the list is approved
 */
public record ListRuling(String outcome, List<ProposedList.Row> rows, String opinion, long version) implements Serializable {

    public ListRuling {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    ListDecision decision() {
        return new ListDecision(outcome, opinion, version);
    }
}
