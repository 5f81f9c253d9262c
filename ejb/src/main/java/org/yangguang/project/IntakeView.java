package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The import of one workbook.
 *
 * @param total    rows with content; waiting, imported, refused and known add up to it
 * @param missing  attachments that the call asks for and that have not come with the import
 * @param answer   number of the paper that is the workbook with its comments, null until finished
 * @param workbook number of the paper that was sent
 * @param strangers names in the archive of attachments that fit no row
 * @param stopped  the rule's code or the incident for which it was not gone on with
 */
public record IntakeView(String number, String callNumber, String callTitle, String fileName, IntakeStatus status, String uploadedBy,
                         String uploadedByName, LocalDateTime uploadedAt, LocalDateTime finishedAt, int total, int waiting, int imported,
                         int refused, int known, int papers, int missing, String workbook, String answer, List<String> strangers,
                         String stopped) implements Serializable {

    /** Rows that have their answer, of a hundred. */
    public int percent() {
        return total == 0 ? 100 : (total - waiting) * 100 / total;
    }
}
