package org.yangguang.workflow;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * 暂停: while it lasts nothing is done on the project, and the time limits stand still.
 *
 * @param until last day, by the ground of the rest; an earlier end is possible. Null of one from before the day was kept
 */
public record Rest(LocalDateTime since, LocalDate until) implements Serializable {

    static Rest of(LocalDateTime since, LocalDate until) {
        return since == null ? null : new Rest(since, until);
    }

    /** By what nothing is done meanwhile. */
    public String article() {
        return WorkflowRule.PROJECT_IS_NOT_SUSPENDED.article();
    }

    /** By how many days the time limits will have moved when it lasts to its end; null without one. */
    public Long days() {
        return until == null ? null : since.toLocalDate().until(until, ChronoUnit.DAYS);
    }
}
