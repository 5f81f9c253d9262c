package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whether the asking supplier may challenge a step of the tender now.
 *
 * @param knownOn  from which day the period counts; null while the step has not ended
 * @param deadline the period; null while the step has not ended
 * @param open     whether it may be challenged today
 * @param refusal  code of the rule by which it may not, null when it may
 */
public record WindowView(DisputeStep step, LocalDate knownOn, DeadlineView deadline, boolean open, String refusal) implements Serializable {
}
