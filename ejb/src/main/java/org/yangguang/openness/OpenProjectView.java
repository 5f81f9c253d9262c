package org.yangguang.openness;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * An approved project as the public sees it.
 *
 * @param status word of the project's state, e.g. approved, completed
 * @param mode   procurement, quotation or transfer
 */
public record OpenProjectView(String number, String applicationNumber, String title, String status, String mode,
                              String applicantName, String programmeName, LocalDateTime approvedAt, Money budget, Money contracted,
                              Money confirmed, Money paid) implements Serializable {
}
