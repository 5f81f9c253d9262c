package org.yangguang.payment;

import java.util.List;

/**
 * The finance officer's check.
 *
 * @param outcome    prepared, or returned (to the supplier)
 * @param checks     words of {@link PaymentCheck} that the officer has compared; all that apply, when prepared
 * @param budgetLine code of the budget line to charge
 * @param ground       on what it is paid while the year's budget is not approved (预算法第五十四条); null afterwards
 * @param groundReason which law obliges, or which emergency it is; for the grounds that need words
 * @param opinion    required
 * @param version    of the payment as it was read
 */
public record PaymentPreparation(String outcome, List<String> checks, String budgetLine, PaymentGround ground,
                                 String groundReason, String opinion, long version) {

    /** With the year's budget approved, or for a return. */
    public PaymentPreparation(String outcome, List<String> checks, String budgetLine, String opinion, long version) {
        this(outcome, checks, budgetLine, null, null, opinion, version);
    }
}
