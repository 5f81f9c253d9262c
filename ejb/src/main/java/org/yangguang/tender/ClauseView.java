package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * The clause that governs a task of a procurement.
 *
 * @param parameters codes of the dated parameters that say how long or how many
 */
public record ClauseView(String task, String article, List<String> parameters) implements Serializable {
}
