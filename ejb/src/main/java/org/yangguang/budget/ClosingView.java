package org.yangguang.budget;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * 年终结转结余: the closing of a budget year by one finance department.
 *
 * @param number         e.g. JZ-2026-CWS
 * @param finance        code of the finance department, with its name
 * @param status         prepared or signed
 * @param documentNumber 文号 under which the list was signed, null before
 * @param available      for the year: allotted, and carried over from the year before
 * @param spent          of that
 * @param carried        结转 into the next year
 * @param surplus        结余, recovered
 * @param version        of the record, to send back with the signature
 */
public record ClosingView(String number, int year, String finance, String financeName, String status, String preparedBy,
                          String preparedByName, LocalDateTime preparedAt, String signedBy, String signedByName,
                          LocalDateTime signedAt, String documentNumber, String opinion, Money available, Money spent, Money carried,
                          Money surplus, List<Line> lines, long version) implements Serializable {

    /** A budget line in it; {@code year} is the line's own, the year before for money already carried over. */
    public record Line(String lineCode, String projectNumber, String title, int year, Money available, Money spent, Money carried,
                       Money surplus, ClosingOutcome outcome) implements Serializable {
    }

    public boolean signed() {
        return signedAt != null;
    }
}
