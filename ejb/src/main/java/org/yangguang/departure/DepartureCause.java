package org.yangguang.departure;

import org.yangguang.shared.Worded;

/** Why a post is handed over. */
public enum DepartureCause implements Worded {
    MOVED, RESIGNED, RETIRED, LONG_ABSENCE
}
