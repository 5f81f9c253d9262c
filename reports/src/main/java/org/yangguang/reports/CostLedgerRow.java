package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cost confirmation of the cost ledger; amounts in 元, null where not yet known. */
public record CostLedgerRow(String number, String project, String title, String contract, String milestone, String supplier,
                            String status, BigDecimal agreed, BigDecimal claimed, BigDecimal confirmed, LocalDate claimedOn,
                            LocalDate confirmedOn, String confirmedBy, String invoice, LocalDate invoicedOn) {
}
