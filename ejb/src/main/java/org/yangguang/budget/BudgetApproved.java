package org.yangguang.budget;

import org.yangguang.shared.Money;

/** A version is approved and in force; the balance rows stand. */
public record BudgetApproved(String projectNumber, String applicationNumber, int revision, String documentNumber,
                             Money total) {
}
