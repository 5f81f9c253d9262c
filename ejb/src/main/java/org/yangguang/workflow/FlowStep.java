package org.yangguang.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One step of a record: a finished task with its opinion, an answered co-signature, or a task that is open now.
 *
 * @param task       task id in the drawing; {@code cosign} for a co-signature
 * @param person     name of who did it, or of the organisation or person that holds it
 * @param onBehalfOf name of the principal (代), null for none
 * @param outcome    null while open
 */
public record FlowStep(String taskId, String task, String process, String stage, String role, String person, String organisation,
                       String onBehalfOf, String outcome, String opinion, LocalDateTime at, boolean current) implements Serializable {
}
