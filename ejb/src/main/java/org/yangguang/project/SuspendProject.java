package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A project is halted, e.g. for a complaint.
 *
 * @param until by when it must be decided, at most the days of DSP-03 from today
 */
public record SuspendProject(String reason, LocalDate until, long version) implements Serializable {
}
