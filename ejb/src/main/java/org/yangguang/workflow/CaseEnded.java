package org.yangguang.workflow;

/** A project's lifecycle has come to its end. */
public record CaseEnded(ProjectCase projectCase) {
}
