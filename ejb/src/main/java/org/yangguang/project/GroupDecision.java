package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.resolution.ResolutionView;

/**
 * The party group's decision on a large sum, as recorded by the officer.
 *
 * @param outcome        recorded, or rejected when the group refused
 * @param decisionNumber number of the minutes (会议纪要文号)
 * @param resolution     number of the verified record of the minutes, from which number, day and summary are then taken;
 *                       null when they are entered here
 */
public record GroupDecision(String outcome, String decisionNumber, LocalDate decidedOn, String summary, String opinion,
                            long version, String resolution) implements Serializable {

    /** Number, day and summary entered by hand. */
    public GroupDecision(String outcome, String decisionNumber, LocalDate decidedOn, String summary, String opinion, long version) {
        this(outcome, decisionNumber, decidedOn, summary, opinion, version, null);
    }

    boolean restsOnRecord() {
        return resolution != null && !resolution.isBlank();
    }

    GroupDecision as(ResolutionView recorded) {
        return new GroupDecision(outcome, recorded.documentNumber(), recorded.decidedOn(), recorded.summary(), opinion, version, recorded.number());
    }
}
