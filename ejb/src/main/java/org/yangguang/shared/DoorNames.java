package org.yangguang.shared;

import java.util.Set;

/** What the name of a door's method tells: the audit trail goes by it, and so do the words for what stands in the trail. */
public final class DoorNames {

    private static final Set<String> READING = Set.of("find", "list", "count", "view", "register", "may");

    private DoorNames() {
    }

    /** Whether the method only reads: its first word is find, list, count, view, register or may. */
    public static boolean reads(String method) {
        return READING.stream().anyMatch(word -> method.startsWith(word)
                && (method.length() == word.length() || Character.isUpperCase(method.charAt(word.length()))));
    }
}
