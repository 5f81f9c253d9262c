package org.yangguang.resolution;

import org.yangguang.shared.Worded;

/** Where a record stands: it has effect in one state only. */
public enum ResolutionStatus implements Worded {
    /** Recorded by one person; nothing may rest on it. */
    RECORDED,
    /** Compared with the scan by a second person. */
    VERIFIED,
    /** The second person found that it does not agree with the scan; it is recorded anew. */
    REFUSED
}
