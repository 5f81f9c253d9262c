package org.yangguang.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What a unit is told of a list: the notice, the approved projects, and of its own applications how each was decided.
 */
public record NoticeSheet(String number, String title, String noticeNumber, LocalDate issuedOn, String decisionNumber, Money granted,
                          List<Row> approved, List<Row> own) implements Serializable {

    public record Row(String application, String projectNumber, String title, String applicantName, RowOutcome outcome, Money amount,
                      String reason) implements Serializable {
    }
}
