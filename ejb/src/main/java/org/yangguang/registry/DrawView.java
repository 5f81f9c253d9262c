package org.yangguang.registry;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The record of a draw, from which anyone can recompute it: candidates are ordered by SHA-256 of seed, colon and user
 * name; the first ones are drawn.
 *
 * @param number CQ-…
 * @param seed   64 hexadecimal digits from a secure source
 */
public record DrawView(String number, String subject, LocalDateTime drawnAt, String drawnBy, String seed, int count,
                       List<Entry> entries) implements Serializable {

    /** @param place order of the lot, null for the excluded */
    public record Entry(String userName, String name, String employerName, String field, DrawOutcome outcome,
                        String ground, Integer place) implements Serializable {
    }

    public List<Entry> drawn() {
        return entries.stream().filter(e -> e.outcome() == DrawOutcome.DRAWN).toList();
    }
}
