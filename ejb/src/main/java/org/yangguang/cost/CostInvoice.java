package org.yangguang.cost;

import java.util.List;

/**
 * The supplier's invoices for the confirmed sum.
 *
 * @param invoices one or several, together exactly the confirmed sum
 * @param version  of the cost confirmation as it was read
 */
public record CostInvoice(List<InvoiceEntry> invoices, long version) {
}
