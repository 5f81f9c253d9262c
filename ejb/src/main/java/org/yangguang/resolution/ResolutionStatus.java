package org.yangguang.resolution;

/** Where a record stands: it has effect in one state only. */
public enum ResolutionStatus {
    /** Recorded by one person; nothing may rest on it. */
    RECORDED,
    /** Compared with the scan by a second person. */
    VERIFIED,
    /** The second person found that it does not agree with the scan; it is recorded anew. */
    REFUSED;

    /** The word in texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
