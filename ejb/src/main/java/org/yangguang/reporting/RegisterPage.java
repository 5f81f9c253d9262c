package org.yangguang.reporting;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.yangguang.shared.Money;

/**
 * Some rows of a list, and how many there are under the filter.
 *
 * @param sums what all of them come to, by the words of columns; empty where the list does not add up more than it shows
 */
public record RegisterPage(List<RegisterRow> rows, long total, Map<String, Money> sums) implements Serializable {

    RegisterPage(List<RegisterRow> rows, long total) {
        this(rows, total, Map.of());
    }
}
