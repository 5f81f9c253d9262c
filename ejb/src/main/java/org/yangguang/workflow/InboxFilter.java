package org.yangguang.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Narrows a list of tasks.
 *
 * @param stage     stage word, null for all
 * @param unit      organisation whose projects alone are listed, null for all
 * @param due       null for all
 * @param soonUntil end of the period for {@link Due#SOON}; set by the service
 * @param returned  only what came back
 * @param keyword   part of title or number, null for none
 * @param after     where the page before ended, null for the first page
 */
public record InboxFilter(String stage, String unit, Due due, LocalDateTime soonUntil, boolean returned, String keyword, String after)
        implements Serializable {

    /** By the time that is left. */
    public enum Due { OVERDUE, TODAY, SOON }

    public static final InboxFilter ALL = new InboxFilter(null, null, null, null, false, null, null);

    public InboxFilter due(Due only) {
        return new InboxFilter(stage, unit, only, soonUntil, returned, keyword, after);
    }

    InboxFilter until(LocalDateTime soon) {
        return new InboxFilter(stage, unit, due, soon, returned, keyword, after);
    }

    /** The page that begins where another has ended. */
    public InboxFilter after(String end) {
        return new InboxFilter(stage, unit, due, soonUntil, returned, keyword, end);
    }

    public InboxFilter onlyReturned() {
        return new InboxFilter(stage, unit, due, soonUntil, true, keyword, after);
    }
}
