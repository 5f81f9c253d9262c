package org.yangguang.reports;

import java.util.List;

/**
 * A table within a form. Its widths stand in the template, under the layout's name.
 *
 * @param caption above the table
 * @param titles  of the columns, as many as the layout has
 * @param rows    null cells are left blank
 * @param sum     last row, null for none
 */
public record Table(Layout layout, String caption, List<String> titles, List<List<String>> rows, List<String> sum) implements Entry {

    /** Which table of the template, with its number of columns. */
    public enum Layout {
        ESTIMATE(6), INDICATOR(4), BUDGET(6), MARK(7), RANKED(7), GRANTED(6), BID(5), MILESTONE(5), COST(6), CARRY(6), TARGET(6), CHECK(5), HANDOVER(5), BATCH(6), DEPARTURE(6);

        private final int columns;

        Layout(int columns) {
            this.columns = columns;
        }
    }

    public Table {
        check(layout, titles);
        rows.forEach(row -> check(layout, row));
        if (sum != null) {
            check(layout, sum);
        }
    }

    private static void check(Layout layout, List<String> row) {
        if (row.size() != layout.columns) {
            throw new IllegalArgumentException(layout + " has " + layout.columns + " columns, not " + row.size());
        }
    }
}
