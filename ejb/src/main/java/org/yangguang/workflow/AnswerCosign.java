package org.yangguang.workflow;

/** The opinion that was asked for. */
public record AnswerCosign(Boolean agreed, String opinion) {
}
