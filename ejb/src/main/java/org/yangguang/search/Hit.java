package org.yangguang.search;

import java.io.Serializable;

/**
 * A record that was found.
 *
 * @param key     its number
 * @param project number of its project; null for none
 * @param detail  names and numbers that it is found by as well, separated by " · "
 */
public record Hit(FindingKind kind, String key, String project, String title, String detail) implements Serializable {
}
