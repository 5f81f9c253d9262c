package org.yangguang.reports;

import java.util.List;

/**
 * A column of a workbook in which many applications are written, one a row.
 *
 * @param key     what the column is known by, kept in a hidden row so that the header's words may change
 * @param header  what stands above it
 * @param hint    shown when a cell of it is chosen; may be null
 * @param width   in characters
 * @param choices what may be chosen, empty for free input
 */
public record IntakeColumn(String key, String header, String hint, Kind kind, int width, List<String> choices) {

    /** How the cells of a column are written and read. */
    public enum Kind { TEXT, DATE, NUMBER }

    public IntakeColumn {
        choices = List.copyOf(choices);
    }
}
