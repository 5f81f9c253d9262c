package org.yangguang.workflow;

/** A clock of the drawing rang, e.g. {@code bidDeadline} for a tender. Observed by the component that owns the word. */
public record DeadlinePassed(String deadline, String businessKey, ProjectCase projectCase) {
}
