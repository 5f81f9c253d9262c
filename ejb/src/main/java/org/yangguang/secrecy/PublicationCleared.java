package org.yangguang.secrecy;

import java.time.LocalDateTime;

/**
 * It may be published: a second person has cleared it, and where the law asks for that it stands on the designated outlet. Whoever
 * proposed it publishes it, in the same transaction.
 *
 * @param at      when it is published here
 * @param posting where it stands first; null for what needs no outlet
 */
public record PublicationCleared(Publication publication, LocalDateTime at, Posting posting) {

    /** From when the periods of the announcement count. */
    public LocalDateTime announcedAt() {
        return posting == null ? at : posting.publishedAt();
    }
}
