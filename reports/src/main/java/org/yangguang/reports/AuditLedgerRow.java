package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** One line of the audit ledger, in the words that the page shows. */
public record AuditLedgerRow(long entry, LocalDateTime at, String person, String organisation, String role, String onBehalfOf, String address,
                             String action, String door, String subject, String project, BigDecimal amount, String outcome, String rules,
                             String incident, String arguments, String before, String after) {
}
