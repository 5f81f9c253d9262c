package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * What an expert was recorded to be paid for an evaluation.
 *
 * @param signedOn day of the expert's own marks, by which the year counts
 * @param travel   null where none was recorded
 */
public record ExpertFeeView(String tender, String project, String title, String agencyName, String member, String memberName, LocalDate signedOn,
                            int hours, Money fee, Money travel) implements Serializable {
}
