package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * A bid bond as it stands today.
 *
 * @param asked      what the tender file asks for
 * @param amount     received; null of one that is missing altogether, as what follows
 * @param sufficient whether all of it was received by the deadline
 * @param cause      why it is to be returned, null while it is held
 * @param since      the day from which its return is counted
 * @param dueOn      last day of its return
 * @param rate       of the interest, percent a year; null of one that was or is in time
 * @param interest   owed with a late return; of an overdue one as of today
 * @param refusal    number of the record by which it is kept, null of others
 */
public record BondView(String tender, int lot, String supplier, String supplierName, Money asked, Money amount, BondForm form, String reference,
                       LocalDate receivedOn, boolean sufficient, BondState state, BondCause cause, LocalDate since, LocalDate dueOn, LocalDate returnedOn,
                       long daysLate, BigDecimal rate, Money interest, String refusal, long version) implements Serializable {
}
