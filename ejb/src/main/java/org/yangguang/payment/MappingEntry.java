package org.yangguang.payment;

import java.io.Serializable;

/**
 * How a payment list of the 预算管理一体化 system is read: the heading of each column, and the words of its status.
 *
 * @param name         by which it is chosen, once in a finance department
 * @param voucherColumn may be empty only where the list has no paid orders
 * @param reasonColumn may be empty
 * @param paidWords    separated by 、 or a comma, as are the others
 * @param partlyWords  may be empty
 * @param version      of the mapping as it was read; null for a new one
 */
public record MappingEntry(String name, String orderColumn, String amountColumn, String statusColumn, String voucherColumn, String dateColumn,
                           String reasonColumn, String paidWords, String partlyWords, String failedWords, Long version) implements Serializable {
}
