package org.yangguang.budget;

import java.util.Set;

/**
 * The list of a year's end is about to be signed. Who still has money of the year under way refuses it by a RuleViolation.
 *
 * @param projects whose lines the list counts
 */
public record YearIsClosing(int year, Set<String> projects) {
}
