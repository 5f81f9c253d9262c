package org.yangguang.registry;

import java.util.List;
import java.util.Set;

/**
 * What a stage asks of the lot.
 *
 * @param subject       number of the appraisal or tender that draws
 * @param project       project number, for the audit trail
 * @param count         how many are wanted
 * @param fields        fields of expertise, empty for any
 * @param organisations codes of all that the experts may have no tie with: applicant, its parent, buyer, bidders
 * @param references    application and project numbers that count as previous work
 * @param earlier       user names that already judged, declined or were recused here
 */
public record DrawRequest(String subject, String project, int count, Set<String> fields, Set<String> organisations,
                          Set<String> references, List<String> earlier) {
}
