package org.yangguang.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * One posting.
 *
 * @param number     PZ-202603-000001; QC for what was taken over from the registers before there was a ledger
 * @param cause      number of the record that moved the money
 * @param month      the month in whose books it stands, yyyy-MM
 * @param reverses   number of the posting that it takes back, wholly or in part; null for none
 */
public record HeaderView(String number, PostingKind kind, String cause, LocalDate occurredOn, LocalDateTime bookedAt, String bookedBy,
                         String month, String project, String contract, String milestone, Money amount, String reverses) implements Serializable {
}
