package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One payment of the payment ledger; amounts in 元. */
public record PaymentLedgerRow(String number, String project, String title, String contract, String milestone, String kind,
                               String payee, String functionCode, String economicCode, BigDecimal payable,
                               BigDecimal recovered, BigDecimal amount, LocalDate dueOn, LocalDate paidOn, String voucher) {
}
