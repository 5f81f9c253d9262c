package org.yangguang.payment;

import java.util.List;

/**
 * The finance officer's check.
 *
 * @param outcome    prepared, or returned (to the supplier)
 * @param checks     words of {@link PaymentCheck} that the officer has compared; all that apply, when prepared
 * @param budgetLine code of the budget line to charge
 * @param opinion    required
 * @param version    of the payment as it was read
 */
public record PaymentPreparation(String outcome, List<String> checks, String budgetLine, String opinion, long version) {
}
