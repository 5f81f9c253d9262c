package org.yangguang.reports;

import java.util.List;
import java.util.Map;

/**
 * What stands in a filled workbook.
 *
 * @param key  of the workbook
 * @param call the call that it was made for
 * @param rows those in which something is written, from the top
 */
public record IntakeReading(String key, String call, List<Row> rows) {

    public IntakeReading {
        rows = List.copyOf(rows);
    }

    /**
     * @param number as the spreadsheet counts, from 1
     * @param key    hidden key of the row, null when it has none
     * @param cells  those with content, by the column's key
     * @param merged whether merged cells touch the row
     */
    public record Row(int number, String key, Map<String, Cell> cells, boolean merged) {

        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * @param text a number as plain digits, a date as yyyy-MM-dd (or yyyy-MM-ddTHH:mm), a text as it stands, a formula with its =
     */
    public record Cell(Kind kind, String text) {

        /** What was found in a cell. */
        public enum Kind { TEXT, NUMBER, FORMULA, ERROR }
    }
}
