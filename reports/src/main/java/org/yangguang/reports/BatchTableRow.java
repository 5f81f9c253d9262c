package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A row of the summary table of a batch.
 *
 * @param party   whose it is, null for nobody's
 * @param about   which part of the project, null for the whole
 * @param amount  in 元, null when it is about none
 * @param outcome the word given, e.g. 同意
 * @param result  what came of it, e.g. 已办结
 * @param at      null while it waits
 * @param reason  why it was left open, null for none
 */
public record BatchTableRow(String number, String title, String party, String about, BigDecimal amount, String outcome, String result,
                            LocalDateTime at, String reason) {
}
