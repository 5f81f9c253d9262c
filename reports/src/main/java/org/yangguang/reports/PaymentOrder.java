package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 拨款单.
 *
 * @param number       ZF-…
 * @param payable      confirmed cost, or the agreed advance
 * @param recovered    part of an advance set off
 * @param amount       transferred
 * @param functionText function code and name, likewise economicText
 * @param voucher      null before the money has left
 * @param opinions     of those who requested, prepared, approved, recorded
 */
public record PaymentOrder(String heading, String number, String projectNumber, String projectTitle, String contractNumber,
                           String milestone, String kind, String payer, String payeeName, String bank, String account,
                           BigDecimal payable, BigDecimal recovered, BigDecimal amount, String capitals, String functionText,
                           String economicText, String planMonth, LocalDate dueOn, String invoice, String voucher,
                           LocalDate paidOn, List<Opinion> opinions, Imprint imprint) {
}
