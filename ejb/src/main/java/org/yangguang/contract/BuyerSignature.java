package org.yangguang.contract;

/**
 * The buyer signs or returns the contract.
 *
 * @param lateReason why it is signed after the thirty days, e.g. a challenge that suspended it; null when in time
 */
public record BuyerSignature(String outcome, String lateReason, String opinion, long version) {
}
