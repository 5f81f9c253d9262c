package org.yangguang.reports;

import java.time.LocalDateTime;

/**
 * A row of 离岗移交清单.
 *
 * @param kind      what it is, e.g. 待办事项
 * @param matter    the task's name, null for what is no task
 * @param successor name of who takes it over, null for what ends with the post
 * @param outcome   what became of it, null before the last signature
 */
public record DepartureListRow(String kind, String number, String matter, String title, LocalDateTime dueAt, String successor, String outcome) {
}
