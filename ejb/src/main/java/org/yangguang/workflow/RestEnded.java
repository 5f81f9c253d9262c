package org.yangguang.workflow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A project goes on that has rested.
 *
 * @param ordered whether the finance department had ordered it because of a complaint: its days do not count in what the law counts in
 *                days, while a halt by the purchaser itself gives it no time
 */
public record RestEnded(String applicationNumber, LocalDate since, LocalDate on, boolean ordered) {

    public int days() {
        return Math.toIntExact(since.until(on, ChronoUnit.DAYS));
    }
}
