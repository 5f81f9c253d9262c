package org.yangguang.reporting;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.workflow.OpenTask;

/**
 * A task that is open now.
 *
 * @param opens  the task as its holder opens it; null for one that the actor does not hold
 * @param stage  stage and task name its label
 * @param holder name of the organisation or person that has it
 */
public record DossierTask(OpenTask opens, String stage, String task, String subject, String holder, LocalDateTime createdAt,
                          LocalDateTime dueAt) implements Serializable {
}
