package org.yangguang.workflow;

/** A person's opinion is asked for on an open task (会签). */
public record CosignAsked(OpenTask task, long cosign, String askedOf, String askedBy, String question) {
}
