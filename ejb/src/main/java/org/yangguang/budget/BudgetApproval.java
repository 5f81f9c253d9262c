package org.yangguang.budget;

import java.io.Serializable;

/**
 * The finance department's decision (预算批复).
 *
 * @param outcome        approved, returned, returnedToApplicant or rejected
 * @param documentNumber 文号, e.g. 商财函〔2026〕88号, new for each approval; only for an approval
 */
public record BudgetApproval(String outcome, String documentNumber, String opinion, long version) implements Serializable {
}
