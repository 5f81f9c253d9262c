package org.yangguang.workflow;

/** A task is no longer open: completed, taken back, or gone with its process. What was told about it is settled. */
public record TaskLeft(String taskId) {
}
