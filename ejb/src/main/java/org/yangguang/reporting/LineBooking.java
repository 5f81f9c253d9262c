package org.yangguang.reporting;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * What a record has moved on a budget line.
 *
 * @param milestone of the contract, null where it is about the whole of it
 * @param cause     number of the record: contract, amendment, cost confirmation or payment order; null where none is known
 * @param amount    negative for what was given back
 * @param bookedBy  name of the person
 */
public record LineBooking(String line, BookingKind kind, String contract, String milestone, String cause, Money amount, LocalDateTime bookedAt,
                          String bookedBy) implements Serializable {
}
