package org.yangguang.tender;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * 采购意向 as it is to be published (财库〔2020〕10号); also the API's body.
 *
 * @param need    the demand in outline
 * @param month   any day of the month in which the purchase is expected
 * @param amount  of its budget
 * @param version as read
 */
public record IntentionEntry(String need, LocalDate month, Money amount, long version) {
}
