package org.yangguang.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A new value of a parameter from a day to come.
 *
 * @param row           the row it succeeds: the last of its series
 * @param effectiveFrom after today
 * @param article       the article or notice that sets it
 * @param evidence      where the text can be read; may be empty
 * @param version       of the succeeded row as the page saw it
 */
public record AddParameter(Long row, BigDecimal amount, LocalDate effectiveFrom, String article, String evidence, long version) {
}
