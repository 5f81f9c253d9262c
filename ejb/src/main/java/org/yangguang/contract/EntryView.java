package org.yangguang.contract;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * One movement of a contract's balance.
 *
 * @param kind  contracted, amended, confirmed, advance-paid, paid or recovered
 * @param cause number of the record that caused it
 */
public record EntryView(String contract, String milestone, String kind, Money amount, String cause,
                        LocalDateTime bookedAt, String bookedBy) implements Serializable {
}
