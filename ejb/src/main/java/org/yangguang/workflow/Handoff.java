package org.yangguang.workflow;

import java.time.LocalDateTime;
import java.util.List;

/**
 * All that the engine is told.
 *
 * @param outcome where next: one of the outcomes drawn at this task
 * @param party   who gets the next task: organisation code, or the user name of a named person; null when the next
 *                nodes are no user tasks
 * @param dueAt   by when, computed in working days by the service; null for none
 * @param items   business keys for a multi-instance that follows (contracts, milestones, expert user names)
 */
public record Handoff(String outcome, String party, LocalDateTime dueAt, List<String> items) {

    public static Handoff to(String outcome) {
        return new Handoff(outcome, null, null, List.of());
    }

    public static Handoff to(String outcome, String party) {
        return new Handoff(outcome, party, null, List.of());
    }

    public static Handoff to(String outcome, String party, LocalDateTime dueAt) {
        return new Handoff(outcome, party, dueAt, List.of());
    }

    /** For each of these, one instance of what follows. */
    public Handoff forEach(List<String> keys) {
        return new Handoff(outcome, party, dueAt, List.copyOf(keys));
    }
}
