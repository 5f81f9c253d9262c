package org.yangguang.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * A payment, as far as it falls on what is looked at.
 *
 * @param voucher null before it is paid
 * @param share   what of its amount falls there
 */
public record PaidPart(String number, String contract, String milestone, String milestoneTitle, String status, String voucher, LocalDate paidOn,
                       Money amount, Money share) implements Serializable {
}
