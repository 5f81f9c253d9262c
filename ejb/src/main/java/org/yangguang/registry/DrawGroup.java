package org.yangguang.registry;

import java.util.Collection;
import java.util.Set;

/**
 * A group of experts that a stage has drawn for one matter, from the first lot to the last replacement.
 *
 * @param subject       number of the matter
 * @param project       project number, for the audit trail
 * @param organisations codes of those with whom nobody may have a tie; whatever stands above them counts as well
 * @param references    application and project numbers that count as previous work
 */
public record DrawGroup(DrawPurpose purpose, String subject, String project, Collection<String> organisations, Set<String> references) {
}
