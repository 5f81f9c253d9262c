package org.yangguang.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found, in the order in which the page offers it. */
public enum FindingKind {
    PROJECT, CONTRACT, TENDER, ENTERPRISE, EXPERT, DOCUMENT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word; empty for a word that names none. */
    public static Optional<FindingKind> ofWord(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
