package org.yangguang.search;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One page of what was found, the best first.
 *
 * @param words what was looked for, each word by itself, as it is to be marked in the rows
 * @param more  whether only the newest {@link SearchService#RANKED} are shown, and a narrower question would show others
 * @param kinds how many of each kind are among them; papers are not counted, since how many there are may be a secret itself
 * @param next  what {@code after} must be for the next page; null on the last
 */
public record Hits(List<String> words, List<Hit> rows, boolean more, Map<FindingKind, Integer> kinds, String next) implements Serializable {

    public static Hits none() {
        return new Hits(List.of(), List.of(), false, Map.of(), null);
    }
}
