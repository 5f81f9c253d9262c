package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a form needs to know of a procedure before its plan is laid down.
 *
 * @param documents earliest end of handing out the documents, when they are issued today
 * @param deadline  earliest deadline, when they are issued today
 * @param draws     whether the invited are drawn from a list
 * @param invited   how many are invited at least, null where a notice is published
 * @param members   least members of committee or group for this budget, null where nobody marks
 * @param priceOnly whether the price alone decides, so that nothing else is scored
 */
public record ScheduleView(LocalDate documents, LocalDate deadline, boolean draws, Integer invited, Integer members, boolean priceOnly) implements Serializable {
}
