package org.yangguang.tender;

import java.time.LocalDate;
import java.util.List;

/**
 * Bid bonds are to be given back, or should have been.
 *
 * @param suppliers whose they are, at least one
 * @param dueOn     the earliest last day of their return; null where its calendar is not loaded yet
 * @param overdue   whether that day has passed
 */
public record BondsToReturn(String tender, String title, String agency, String buyer, List<String> suppliers, LocalDate dueOn, boolean overdue) {
}
