package org.yangguang.contract;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * One movement of a contract's balance, as posted in the ledger; what takes back is below zero.
 *
 * @param posting its number in the ledger
 * @param kind  contracted, amended, confirmed, advance-paid, paid or recovered
 * @param cause number of the record that caused it
 */
public record EntryView(String posting, String contract, String milestone, String kind, Money amount, String cause,
                        LocalDateTime bookedAt, String bookedBy) implements Serializable {
}
