package org.yangguang.selection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.project.ListTerms;
import org.yangguang.shared.Money;

/**
 * A list of applications of one call, from its opening to the notice.
 *
 * @param number         QD-…
 * @param total          most that the approved may come to together
 * @param granted        what the rows proposed for approval come to
 * @param route          who decides, by the approval table; null before the officer has proposed
 * @param groupDecision  whether the party group must have decided
 * @param minutesRecord  WB-…, the verified record of the party group's decision
 * @param decisionNumber JD-…, of the one decision on the whole list
 * @param noticeNumber   文号 of the notice by which the approved projects are announced to the units
 */
public record SelectionListView(String number, String callNumber, String callTitle, String programme, String buyer, String finance, String title, int year,
                       ListStatus status, Money total, Money granted, LocalDate lawDate, String openedBy, List<ListTerms.Criterion> criteria,
                       List<Row> rows, List<Scorer> scorers, List<Countersignature> countersignatures, String statement, String route,
                       String routeInputs, boolean groupDecision, String minutesRecord, String minutesNumber, LocalDate minutesDate,
                       String minutesExtract, String decisionNumber, String decidedBy, LocalDateTime decidedAt, String noticeNumber, LocalDate issuedOn,
                       String cancelReason, long version) implements Serializable {

    /**
     * @param unitPlace place in its recommending unit's own order
     * @param examined  amount that the formal examination proposes
     * @param score     mean of the experts' totals, two decimals HALF_UP; null before all are in
     * @param place     in the list
     * @param signedOutcome what was countersigned, where the leader has decided otherwise; null where not
     */
    public record Row(String application, String projectNumber, String title, String applicant, String applicantName, String recommender,
                      String recommenderName, Integer unitPlace, Money examined, BigDecimal score, int scoreCount, Integer place,
                      RowOutcome outcome, Money amount, String reason, RowOutcome signedOutcome, Money signedAmount,
                      String signedReason) implements Serializable {
    }

    /** @param submittedAt null while the expert still scores */
    public record Scorer(String userName, String name, LocalDateTime submittedAt) implements Serializable {
    }

    /** @param agreed null while it is awaited */
    public record Countersignature(String organisation, String name, boolean finance, String person, Boolean agreed, String opinion,
                                   LocalDateTime at) implements Serializable {
    }

    /** How many rows have this word. */
    public long count(String outcome) {
        return rows.stream().filter(r -> r.outcome() != null && r.outcome().word().equals(outcome)).count();
    }
}
