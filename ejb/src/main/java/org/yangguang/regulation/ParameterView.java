package org.yangguang.regulation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated parameter as its page shows it.
 *
 * @param row         the row, for adding a successor or taking a future one back
 * @param unit        CNY, PERCENT, WORKING_DAYS, CALENDAR_DAYS, COUNT, MINUTES, POINTS
 * @param budgetLevel null for every level
 * @param region      null for every region
 * @param inForce     today
 * @param toCome      begins after today and may still be taken back
 */
public record ParameterView(long row, String code, BigDecimal amount, String unit, LocalDate effectiveFrom, LocalDate effectiveTo,
                            String budgetLevel, String region, String article, String nameZh, String nameEn, String evidence,
                            String addedBy, boolean inForce, boolean toCome, long version) implements Serializable {
}
