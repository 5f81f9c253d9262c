package org.yangguang.cost;

import org.yangguang.shared.Worded;

/** What the officer says to that part of a line which is not accepted: nothing is left, it is cut, or it is held until something is there. */
public enum LineVerdict implements Worded {
    ACCEPTED, CUT, HELD
}
