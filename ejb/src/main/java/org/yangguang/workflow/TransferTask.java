package org.yangguang.workflow;

/** Hands a task to a colleague in the same post. */
public record TransferTask(String to, String reason) {
}
