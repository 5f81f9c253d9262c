package org.yangguang.secrecy;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The record that notices stand on the designated outlet: of one, or of several that the outlet has published as one notice.
 *
 * @param reviews     numbers, BM-…
 * @param outlet      name of one of the designated outlets
 * @param reference   number or address of the notice there
 * @param publishedAt when the outlet published it
 */
public record ReviewPosting(List<String> reviews, String outlet, String reference, LocalDateTime publishedAt) implements Serializable {

    public ReviewPosting {
        reviews = reviews == null ? List.of() : List.copyOf(reviews);
    }
}
