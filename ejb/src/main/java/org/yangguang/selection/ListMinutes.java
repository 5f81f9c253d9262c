package org.yangguang.selection;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The party group's recorded decision on a list (三重一大).
 *
 * @param minutesNumber number of the minutes (会议纪要文号)
 * @param extract       what they say of the list
 */
public record ListMinutes(String minutesNumber, LocalDate minutesDate, String extract, String opinion, long version) implements Serializable {
}
