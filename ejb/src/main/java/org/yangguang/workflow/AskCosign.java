package org.yangguang.workflow;

/** Asks a person of the ministry for an opinion on a task. */
public record AskCosign(String of, String question) {
}
