package org.yangguang.web.api;

import java.util.List;

/**
 * A stretch of what grows while it is read: newest first, and what was read does not come again.
 *
 * @param next to be given as {@code after} for what follows; null at the end
 */
public record Stretch<T>(List<T> rows, String next) {
}
