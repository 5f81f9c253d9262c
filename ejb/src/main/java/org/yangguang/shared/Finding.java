package org.yangguang.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One record as the search knows it.
 *
 * @param kind    word of what it is: project, contract, tender, enterprise, expert, document
 * @param key     its number, unique among its kind
 * @param project number of the project that it belongs to; null for none
 * @param title   what it is called; may be empty
 * @param words   further numbers and names that it is found by; nulls are left out
 * @param parties codes of the organisations whose names it is found by; nulls are left out
 * @param readers who may find it, in the words of this class; the same as may open its page
 */
public record Finding(String kind, String key, String project, String title, List<String> words, List<String> parties, Set<String> readers) {

    /** Whoever has logged in. */
    public static final String EVERYONE = "everyone";
    /** The ministry's own people. */
    public static final String MINISTRY = "ministry";

    public Finding {
        title = title == null ? "" : title;
        words = words.stream().filter(Objects::nonNull).toList();
        parties = parties.stream().filter(Objects::nonNull).toList();
        readers = new TreeSet<>(readers);
    }

    /** Those who act for an organisation in this relation to the record, e.g. {@code buyer}; nobody when there is none. */
    public static String as(String relation, String organisation) {
        return organisation == null ? "" : relation + "@" + organisation;
    }

    /** Everyone who acts for the organisation. */
    public static String of(String organisation) {
        return as("of", organisation);
    }

    /** Everyone who has the role, given by its word. */
    public static String role(String word) {
        return "role:" + word;
    }

    /** Readers without those that are nobody. */
    public static Set<String> readers(String... readers) {
        return Arrays.stream(readers).filter(r -> !r.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
