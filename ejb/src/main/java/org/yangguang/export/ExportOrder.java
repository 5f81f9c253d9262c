package org.yangguang.export;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody wants as a file.
 *
 * @param kind  word of the source that makes it
 * @param asked what the source has to know: a year, a number, the filter of a list
 */
public record ExportOrder(String kind, Map<String, String> asked) implements Serializable {

    /** What is left open is left out, and the order of the words does not matter. */
    public ExportOrder {
        Map<String, String> given = new TreeMap<>();
        if (asked != null) {
            asked.forEach((word, value) -> {
                if (value != null && !value.isBlank()) {
                    given.put(word, value.strip());
                }
            });
        }
        asked = given;
    }

    /** What was asked under a word; empty for nothing. */
    public String of(String word) {
        return asked.getOrDefault(word, "");
    }
}
