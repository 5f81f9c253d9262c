package org.yangguang.workflow;

/** A task was handed to a colleague in the same post (转办). */
public record TaskTransferred(OpenTask task, String from, String to) {
}
