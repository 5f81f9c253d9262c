package org.yangguang.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * How a list decided one application: who approved it, by which decision, resting on which minutes.
 *
 * @param list           QD-…
 * @param decidedAs      task of the decision, decideAsDivisionHead or decideAsAuthority
 * @param decidedBy      name of the leader; {@code decidedFor} of whom the leader stood in for (代), null for none
 * @param opinion        the leader's words
 * @param minutesRecord  WB-…, null below the band of the party group
 * @param minutesExtract null outside the ministry: it speaks of the whole list
 * @param noticeNumber   null while the notice is not out
 * @param mayOpen        whether the reader may open the list itself
 */
public record DecidedByList(String list, String title, RowOutcome outcome, Money amount, String reason, String decisionNumber, String decidedAs,
                            String decidedBy, String decidedFor, LocalDateTime decidedAt, String opinion, String minutesRecord,
                            String minutesNumber, LocalDate minutesDate, String minutesExtract, String noticeNumber, boolean mayOpen)
        implements Serializable {
}
