package org.yangguang.secrecy;

import java.io.Serializable;
import java.util.List;

/**
 * One opinion on many.
 *
 * @param reviews numbers, BM-…
 * @param cleared whether they may be published
 * @param opinion the reason when they may not; may be left out else
 */
public record ReviewDecision(List<String> reviews, boolean cleared, String opinion) implements Serializable {

    public ReviewDecision {
        reviews = reviews == null ? List.of() : List.copyOf(reviews);
    }
}
