package org.yangguang.tender;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The last day on which the opening officers may prove their keys has come.
 *
 * @param agency   organisation that carries the tender out
 * @param officers user names of those who have not, at least one
 */
public record RehearsalDue(String tender, String title, String agency, LocalDateTime deadline, List<String> officers) {
}
