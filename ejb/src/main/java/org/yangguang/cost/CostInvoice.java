package org.yangguang.cost;

/**
 * The supplier's invoice for the confirmed sum.
 *
 * @param version of the cost confirmation as it was read
 */
public record CostInvoice(InvoiceEntry invoice, long version) {
}
