package org.yangguang.workflow;

import java.io.Serializable;

/** How much there is, counted up to {@link #MOST}; one more means "more than that". */
public record InboxCounts(int open, int overdue, int today, int soon, int returned, int sent, int cosigns) implements Serializable {

    public static final int MOST = 20;

    /** The figure as shown: exact up to 20, then "20+". */
    public static String shown(int count) {
        return count > MOST ? MOST + "+" : String.valueOf(count);
    }
}
