package org.yangguang.registry;

import org.yangguang.shared.Worded;

/** What became of each expert of the register in a draw. */
public enum DrawOutcome implements Worded {
    DRAWN, NOT_DRAWN,
    /** Drawn and then gone: the next of the order sits instead. */
    REPLACED,
    /** Next of the order when somebody was wanted, and no longer free of ties by then. */
    PASSED,
    /** Excluded before the draw, each with its ground. */
    EMPLOYER, FORMER_EMPLOYER, RELATION, SHAREHOLDING, PREVIOUS_WORK, EARLIER_ON_THIS, SUSPENDED, OTHER_FIELD;

    /** Whether the expert was called, to sit or to be passed over. */
    public boolean isCalled() {
        return this == DRAWN || this == REPLACED || this == PASSED;
    }

    /** Whether the expert stood on the list from which the lot is drawn. */
    public boolean isExcluded() {
        return ordinal() > PASSED.ordinal();
    }
}
