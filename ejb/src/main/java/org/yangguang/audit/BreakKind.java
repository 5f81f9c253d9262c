package org.yangguang.audit;

import org.yangguang.shared.Worded;

/** How the trail can disagree with its seal. */
public enum BreakKind implements Worded {
    /** The entry is no longer what was sealed. */
    ALTERED,
    /** The entry, or the leaf that stood for it, is gone. */
    DELETED,
    /** The entry was put in afterwards: at no place of its batch, or with a time long before it was written. */
    INSERTED,
    /** The entry stands at another place of its batch. */
    REORDERED,
    /** The row of the batch is no longer what was sealed. */
    BATCH,
    /** The batch's leaves are not those that were sealed, and each entry was altered to fit its leaf. */
    LEAVES,
    /** The batch does not follow the one before it, or is missing, or is not the one that was noted outside. */
    CHAIN
}
