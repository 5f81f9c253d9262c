package org.yangguang.departure;

/** What the signature did with a row of the list. */
public enum RowOutcome {
    /** It is the successor's now. */
    MOVED,
    /** It ended with the post. */
    ENDED,
    /** It had been done before the signature, or had gone elsewhere. */
    DONE_BEFORE;

    /** kebab-case, e.g. done-before. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
