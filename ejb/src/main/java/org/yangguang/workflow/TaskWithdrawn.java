package org.yangguang.workflow;

/** The sender took a task back before its holder opened it; the component sets its record back to where it was. */
public record TaskWithdrawn(OpenTask task) {
}
