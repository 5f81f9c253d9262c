package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/**
 * A call for applications as the department publishes or changes it.
 *
 * @param modes     ways of spending that may be applied for
 * @param documents required documents, words of {@link Screening#DOCUMENT_KINDS}
 * @param list      how the applications are scored and what they may come to when they are decided by list; null when each
 *                  is decided by itself
 */
public record CallForm(String programmeCode, String documentNumber, String title, String guide, LocalDate opensOn,
                       LocalDate closesOn, Money ceiling, List<ProjectMode> modes, List<String> documents, ListTerms list, long version)
        implements Serializable {

    /** A new call is open for at least this many days. */
    static final int SHORTEST = 10;

    public CallForm {
        modes = modes == null ? List.of() : List.copyOf(modes);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
