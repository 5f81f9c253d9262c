package org.yangguang.budget;

import java.io.Serializable;

/**
 * The officer's review (预算初审).
 *
 * @param outcome forwarded or returned
 */
public record BudgetReview(String outcome, String opinion, long version) implements Serializable {
}
