package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One budget line in the list of a year's end; amounts in 元.
 *
 * @param line     its code, e.g. XM-2026-2160299-0001-Y01
 * @param year     its own budget year, the year before for money already carried over
 * @param outcome  what becomes of the rest, in the official words
 * @param list     number of the list, e.g. JZ-2026-CWS
 * @param document 文号 under which it was signed; null, like signedBy and signedOn, before
 */
public record CarryOverRow(String line, String project, String title, int year, BigDecimal available, BigDecimal spent,
                           BigDecimal carried, BigDecimal surplus, String outcome, String finance, String list, String document,
                           String preparedBy, String signedBy, LocalDate signedOn) {
}
