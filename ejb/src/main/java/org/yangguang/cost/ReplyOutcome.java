package org.yangguang.cost;

import org.yangguang.shared.Worded;

/** What became of the supplier's reply to a cut. */
public enum ReplyOutcome implements Worded {
    MAINTAINED, RESTORED
}
