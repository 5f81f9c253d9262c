package org.yangguang.departure;

import org.yangguang.shared.Worded;

/** What the signature did with a row of the list. */
public enum MatterOutcome implements Worded {
    /** It is the successor's now. */
    MOVED,
    /** It ended with the post. */
    ENDED,
    /** It had been done before the signature, or had gone elsewhere. */
    DONE_BEFORE
}
