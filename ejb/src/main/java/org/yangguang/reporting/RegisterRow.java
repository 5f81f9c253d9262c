package org.yangguang.reporting;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a list.
 *
 * @param page  where it leads, from the application's root; null for nowhere
 * @param tint  of its state: info, ok, warn, bad or empty
 * @param cells by the words of the columns: String, Integer, Money, LocalDate, LocalDateTime, Long for days, or nothing
 * @param links by the words of columns whose cells lead to another record: its page
 * @param act   what the reader may do with it; null for nothing
 */
public record RegisterRow(String page, String tint, Map<String, Object> cells, Map<String, String> links, Act act) implements Serializable {

    /**
     * Something to be done with a row.
     *
     * @param text key of its name
     * @param page where it is done, from the application's root; beginning with ? it is done beside the list as it is shown
     */
    public record Act(String text, String page) implements Serializable {
    }

    /** The same row, whose cell of this column leads to another record. */
    RegisterRow leading(String column, String to) {
        Map<String, String> all = new LinkedHashMap<>(links);
        all.put(column, to);
        return new RegisterRow(page, tint, cells, all, act);
    }

    RegisterRow toBe(String text, String where) {
        return new RegisterRow(page, tint, cells, links, new Act(text, where));
    }
}
