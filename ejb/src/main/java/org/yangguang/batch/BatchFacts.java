package org.yangguang.batch;

import org.yangguang.shared.Money;

/**
 * What a row of a summary sheet says of a record.
 *
 * @param party   whose it is: applicant, supplier or payee, by name
 * @param about   which part of the project it is, e.g. a milestone's name; null for the project itself
 * @param amount  in yuan, null for none
 * @param version of the record as read: whoever decides, decides on this
 */
public record BatchFacts(String party, String about, Money amount, long version) {
}
