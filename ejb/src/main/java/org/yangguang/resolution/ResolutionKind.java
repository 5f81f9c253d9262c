package org.yangguang.resolution;

import org.yangguang.shared.Worded;

/** Whose decision it is. */
public enum ResolutionKind implements Worded {
    LEADER, PARTY_GROUP, FINANCE_MINISTRY, REFORM_COMMISSION, OTHER
}
