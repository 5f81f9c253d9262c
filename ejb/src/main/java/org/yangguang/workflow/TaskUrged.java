package org.yangguang.workflow;

/** Someone waiting asks the holder to hurry (催办). */
public record TaskUrged(OpenTask task, String group, String urgedBy) {
}
