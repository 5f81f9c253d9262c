package org.yangguang.export;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * An export as its owner sees it.
 *
 * @param asked     what was ordered besides the kind: a list with its filter, a year, a number
 * @param title     in Chinese, as on the file; a page names it in its reader's language by kind and {@code asked}
 * @param rows      how many there will be; 0 where nothing is counted
 * @param done      how many are written
 * @param bytes     of the file; 0 before it is ready
 * @param keptUntil when the file is removed; null before it is ready
 * @param reason    code of the rule or number of the incident for which it failed; null otherwise
 */
public record ExportView(String number, String kind, Map<String, String> asked, String title, String fileName, ExportStatus status, long rows, long done,
                         long bytes, LocalDateTime orderedAt, LocalDateTime finishedAt, LocalDateTime keptUntil, String reason) implements Serializable {

    private static final int WHOLE = 100;

    /** Of the rows written, in hundredths. */
    public int percent() {
        return status == ExportStatus.READY ? WHOLE : rows == 0 ? 0 : (int) Math.min(WHOLE - 1, done * WHOLE / rows);
    }
}
