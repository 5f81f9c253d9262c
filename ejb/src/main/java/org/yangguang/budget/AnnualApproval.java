package org.yangguang.budget;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 二下: the approval of a year's budget and what it rests on.
 *
 * @param outcome          approved, returned (to 二上) or returnedToFigures
 * @param congressOn       day on which the people's congress approved the budget
 * @param ministryDocument 文号 of the finance ministry's reply to the department, with its day
 * @param documentNumber   文号 of the department's own approval to its units, new for each
 */
public record AnnualApproval(String outcome, LocalDate congressOn, String ministryDocument, LocalDate ministryOn,
                             String documentNumber, String opinion, long version) implements Serializable {
}
