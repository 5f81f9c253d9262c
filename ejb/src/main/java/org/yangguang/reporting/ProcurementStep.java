package org.yangguang.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.secrecy.Posting;

/**
 * A step of a procurement as it was taken, with the clause that governed it.
 *
 * @param task    word of the task in the drawing, {@code notice} for a published notice
 * @param notice  word of the notice's kind, null for a task
 * @param subject number of the notice, null for a task
 * @param posting where the notice stands on a designated outlet first, null for nowhere and for a task
 * @param outcome word of what was decided, null for a notice
 * @param clause  article, null where the law of procurement leaves it to the purchaser
 */
public record ProcurementStep(LocalDateTime at, String stage, String task, String notice, String subject, Posting posting, String person, String outcome, String clause,
                              List<Figure> figures) implements Serializable {

    /** A parameter as it was in force for this procurement. */
    public record Figure(String code, String nameZh, String nameEn, BigDecimal amount, String unit, LocalDate since) implements Serializable {
    }
}
