package org.yangguang.resolution;

/** Whose decision it is. */
public enum ResolutionKind {
    LEADER, PARTY_GROUP, FINANCE_MINISTRY, REFORM_COMMISSION, OTHER;

    /** The word in texts and the API, e.g. party-group. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
