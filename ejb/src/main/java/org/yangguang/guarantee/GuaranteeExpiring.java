package org.yangguang.guarantee;

import java.time.LocalDate;

/**
 * A guarantee that is still held ends soon, or has ended.
 *
 * @param buyer organisation that holds it
 */
public record GuaranteeExpiring(String number, String title, String buyer, String supplier, LocalDate validUntil, boolean ended) {
}
