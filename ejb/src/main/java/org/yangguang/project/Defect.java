package org.yangguang.project;

import java.io.Serializable;

/**
 * One thing to put right.
 *
 * @param field part of the form, a word of {@link ProposalForm} or of the completeness list, e.g. purpose, lines
 */
public record Defect(String field, String remark) implements Serializable {
}
