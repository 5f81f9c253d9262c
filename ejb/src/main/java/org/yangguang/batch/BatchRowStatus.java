package org.yangguang.batch;

import org.yangguang.shared.Worded;

/** What came of a row. */
public enum BatchRowStatus implements Worded {
    WAITING, DECIDED, REFUSED
}
