package org.yangguang.payment;

import org.yangguang.cost.InvoiceEntry;

/**
 * The supplier's request.
 *
 * @param remark  optional
 * @param invoice for an advance the invoice of the advance; null otherwise, the confirmed cost has its invoice already
 * @param version of the payment as it was read
 */
public record PaymentClaim(String remark, InvoiceEntry invoice, long version) {
}
