package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One project of the project ledger; amounts in 元. */
public record ProjectLedgerRow(String number, String applicationNumber, String title, String programme, String region,
                               String applicant, String mode, String status, LocalDate approvedOn, BigDecimal approved,
                               BigDecimal budget, BigDecimal contracted, BigDecimal confirmed, BigDecimal paid) {
}
