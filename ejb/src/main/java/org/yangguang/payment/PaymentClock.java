package org.yangguang.payment;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * The payment period of one payment (PAY-02, PAY-03), prepared or not.
 *
 * @param from     day on which the conditions were met; it does not count
 * @param days     of the period, by law and contract
 * @param lastDay  null where it leads into a year whose calendar is not loaded
 * @param interest for the days after it, until the payment or today
 */
public record PaymentClock(LocalDate from, int days, LocalDate lastDay, Money interest) implements Serializable {
}
