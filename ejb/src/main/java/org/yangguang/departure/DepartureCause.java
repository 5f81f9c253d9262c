package org.yangguang.departure;

/** Why a post is handed over. */
public enum DepartureCause {
    MOVED, RESIGNED, RETIRED, LONG_ABSENCE;

    /** kebab-case, e.g. long-absence. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
