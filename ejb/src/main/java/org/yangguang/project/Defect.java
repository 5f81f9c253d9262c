package org.yangguang.project;

import java.io.Serializable;

/**
 * One thing to put right.
 *
 * @param field part of the form, a word of {@link ProposalForm} or of the completeness list, e.g. purpose, lines
 */
public record Defect(String field, String remark) implements Serializable {

    /** A line that nobody has filled in, as the empty one a form begins with: it names nothing. */
    boolean blank() {
        return Words.orNull(field) == null && Words.orNull(remark) == null;
    }
}
