package org.yangguang.reporting;

import java.io.Serializable;
import java.util.Map;

/**
 * A row of a list.
 *
 * @param page  where it leads, from the application's root; null for nowhere
 * @param tint  of its state: info, ok, warn, bad or empty
 * @param cells by the words of the columns: String, Money, LocalDate, LocalDateTime, Long for days, or nothing
 */
public record RegisterRow(String page, String tint, Map<String, Object> cells) implements Serializable {
}
