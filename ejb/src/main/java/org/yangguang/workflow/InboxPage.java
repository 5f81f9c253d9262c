package org.yangguang.workflow;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list of tasks.
 *
 * @param next the {@code after} of the next page, null on the last
 */
public record InboxPage(List<TaskRow> rows, String next) implements Serializable {
}
