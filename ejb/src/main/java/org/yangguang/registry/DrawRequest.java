package org.yangguang.registry;

import java.util.List;
import java.util.Set;

/**
 * Who may be drawn for a stage's matter.
 *
 * @param subject       number of the appraisal or list that draws
 * @param project       project number, for the audit trail
 * @param organisations codes of all that the experts may have no tie with: applicant, its parents, buyer, bidders
 * @param references    application and project numbers that count as previous work
 * @param earlier       user names that already judged, declined or were recused here
 */
public record DrawRequest(DrawPurpose purpose, String subject, String project, Set<String> fields, Set<String> organisations,
                          Set<String> references, List<String> earlier) {
}
