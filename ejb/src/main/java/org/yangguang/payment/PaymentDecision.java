package org.yangguang.payment;

/**
 * The finance lead's word on a payment; also the body of the API.
 *
 * @param outcome approved, returned (to the finance officer) or returnedToSupplier
 * @param opinion required
 * @param version of the payment as it was read
 */
public record PaymentDecision(String outcome, String opinion, long version) {
}
