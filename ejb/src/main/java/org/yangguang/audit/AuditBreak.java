package org.yangguang.audit;

import java.io.Serializable;

/**
 * Where the trail disagrees with its seal.
 *
 * @param kind     word of {@link BreakKind}
 * @param batch    its number; null for an entry that is in none
 * @param place    in the batch, counted from zero; null when the batch as a whole is meant
 * @param entry    number of the entry; null when it is unknown
 * @param expected hash or time that should be there; null when there is none
 * @param found    hash or time that is there; null for nothing
 */
public record AuditBreak(String kind, Long batch, Integer place, Long entry, String expected, String found) implements Serializable {

    static AuditBreak of(BreakKind kind, Long batch, String expected, String found) {
        return new AuditBreak(kind.word(), batch, null, null, expected, found);
    }
}
