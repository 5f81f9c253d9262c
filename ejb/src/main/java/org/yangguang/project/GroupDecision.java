package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The party group's decision on a large sum, as recorded by the officer.
 *
 * @param outcome        recorded, or rejected when the group refused
 * @param decisionNumber number of the minutes (会议纪要文号)
 */
public record GroupDecision(String outcome, String decisionNumber, LocalDate decidedOn, String summary, String opinion,
                            long version) implements Serializable {
}
