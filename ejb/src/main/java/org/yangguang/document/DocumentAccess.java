package org.yangguang.document;

import org.yangguang.secrecy.SecrecyLevel;

/**
 * Who may see and add the papers of a record. Each component whose records own papers provides one CDI bean of this
 * type and answers for its own numbers only; for any other number it answers false. One yes is enough. People who
 * hold or held a task on the record, and the ministry's own staff, are let through already by the workflow.
 */
public interface DocumentAccess {

    /** Whether the current actor may read the papers of this record. */
    boolean mayRead(String owner);

    /** Whether the current actor may add a paper of this kind to the record now, or take an own one away again. */
    boolean mayAttach(String owner, String kind);

    /** Whether what it lets be read is open to everyone; of such records the internal papers are for those with a task on it. */
    default boolean isForEveryone() {
        return false;
    }

    /** Whether something refers to this paper, so that nobody may take it away again. */
    default boolean isHeld(String document) {
        return false;
    }

    /** Whether what was handed in for this record stays with it, so that not even its sender takes it away again. */
    default boolean isFinal(String owner) {
        return false;
    }

    /** 密级 of the project with this application number; null when it is not this component's. */
    default SecrecyLevel levelOf(String application) {
        return null;
    }

    /** The application number of the project that this record belongs to; null when the number is not this component's. */
    default String caseOf(String owner) {
        return null;
    }
}
