package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * The contract text and the acceptance plan of a purchase.
 *
 * @param changeable whether it may still be changed: until the notice is published
 * @param required   clauses without which no notice is published
 * @param recordedBy display name, null while nothing is recorded
 */
public record TermsView(String applicationNumber, String projectNumber, String title, TermsEntry content, boolean changeable,
                        List<TermClause> required, String recordedBy) implements Serializable {
}
