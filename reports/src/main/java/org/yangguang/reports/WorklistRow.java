package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A task of a person's list.
 *
 * @param marks    what the list marks it with, e.g. 特急、退回; null for none
 * @param holder   with whom it lies
 * @param sentBy   null when the process sent it by itself
 * @param dueAt    null without a limit
 * @param outcome  null while it is open
 * @param endedAt  null while it is open
 * @param amount   in 元, null when it is about none
 */
public record WorklistRow(String matter, String marks, String project, String title, String stage, String record, BigDecimal amount, String holder,
                          String sentBy, LocalDateTime sentAt, LocalDateTime dueAt, String outcome, LocalDateTime endedAt) {
}
