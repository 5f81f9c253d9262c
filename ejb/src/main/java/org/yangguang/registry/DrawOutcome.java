package org.yangguang.registry;

import org.yangguang.shared.Worded;

/** What became of each expert of the register in a draw. */
public enum DrawOutcome implements Worded {
    DRAWN, NOT_DRAWN,
    /** Excluded, each with its ground. */
    EMPLOYER, FORMER_EMPLOYER, RELATION, SHAREHOLDING, PREVIOUS_WORK, EARLIER_ON_THIS, SUSPENDED, OTHER_FIELD;

    public boolean isExcluded() {
        return this != DRAWN && this != NOT_DRAWN;
    }
}
