package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/**
 * A call for applications (申报指南).
 *
 * @param documentNumber 文号
 * @param ceiling        most that one project may ask for
 * @param list           scoring sheet and total when the applications are decided by list, null when one by one
 * @param open           whether it takes applications today
 */
public record CallView(String number, String programmeCode, String programmeName, String documentNumber, String title,
                       String guide, LocalDate opensOn, LocalDate closesOn, Money ceiling, List<ProjectMode> modes,
                       List<String> documents, LocalDateTime publishedAt, boolean open, ListTerms list, long version)
        implements Serializable {
}
