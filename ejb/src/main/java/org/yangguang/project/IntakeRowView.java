package org.yangguang.project;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a workbook.
 *
 * @param row     as the spreadsheet counts
 * @param key     the visible part of its key, by which attachments are named
 * @param missing kinds of documents that the call asks for and that have not come with the import
 */
public record IntakeRowView(int row, String key, String title, String applicant, IntakeRowStatus status, String applicationNumber,
                            List<IntakeDefect> defects, List<String> missing) implements Serializable {
}
