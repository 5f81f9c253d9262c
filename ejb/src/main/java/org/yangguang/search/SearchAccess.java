package org.yangguang.search;

/**
 * A component whose records have readers that no list of organisations can tell provides one bean of this type; each hit of
 * its kind is laid before it once more, after the index has let it through.
 */
public interface SearchAccess {

    FindingKind kind();

    /** Whether the current actor may open this record. */
    boolean mayRead(String key);
}
