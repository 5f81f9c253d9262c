package org.yangguang.payment;

/**
 * A word on a batch or on a returned file.
 *
 * @param reason  why a batch is withdrawn; null for a release and an acceptance
 * @param version of the record as it was read
 */
public record TreasuryWord(String reason, long version) {
}
