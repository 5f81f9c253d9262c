package org.yangguang.budget;

import java.io.Serializable;

/**
 * The approval (预算批复).
 *
 * @param documentNumber 文号, e.g. 商财函〔2026〕88号, new for each approval
 */
public record ApproveBudget(String documentNumber, String opinion, long version) implements Serializable {
}
