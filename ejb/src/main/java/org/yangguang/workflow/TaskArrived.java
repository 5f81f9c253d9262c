package org.yangguang.workflow;

/** A task has come to a group or person; observers tell them. Fired in the token's own transaction. */
public record TaskArrived(OpenTask task, String role, String group, boolean returned) {
}
