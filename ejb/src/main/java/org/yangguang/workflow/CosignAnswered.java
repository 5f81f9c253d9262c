package org.yangguang.workflow;

/** The opinion asked for is there. */
public record CosignAnswered(OpenTask task, String askedOf, String askedBy, boolean agreed, String opinion) {
}
