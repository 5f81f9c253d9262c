package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One contract of the contract ledger; amounts in 元.
 *
 * @param procurement number of the procurement, null for a task agreement
 * @param small       是 or 否, null where it does not matter
 * @param original    value at signature
 * @param value       with all amendments in force
 */
public record ContractLedgerRow(String number, String project, String title, String procurement, String kind, String supplier,
                                String small, String status, LocalDate signedOn, LocalDate completionOn, BigDecimal original,
                                BigDecimal value, BigDecimal confirmed, BigDecimal paid) {
}
