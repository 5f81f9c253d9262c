package org.yangguang.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant that has a word: its name in lower case, with hyphens (IN_FORCE is in-force). Texts, rows and the interface
 * for programs name the constant by it.
 */
public interface Worded {

    /** The constant's own name, which every enum has. */
    String name();

    default String word() {
        return spelled(name());
    }

    /** The constant of this word; empty for a word that names none, and for no word. */
    static <E extends Enum<E> & Worded> Optional<E> of(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The word of a constant of this name. */
    static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
