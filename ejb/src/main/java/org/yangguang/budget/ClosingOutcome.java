package org.yangguang.budget;

import org.yangguang.shared.Worded;

/** What becomes of a line's money at the end of a year. */
public enum ClosingOutcome implements Worded {
    /** Nothing is left. */
    SPENT,
    /** 结转: the rest goes on to the next year for the same use (预算法第四十二条). */
    CARRIED,
    /** 结余: carried over a year ago and still unspent (预算法第四十二条). */
    SURPLUS_OF_TWO_YEARS,
    /** 结余: the project is finished or broken off (政府投资条例第二十五条). */
    SURPLUS_OF_ENDED;

    boolean carries() {
        return this == CARRIED;
    }
}
