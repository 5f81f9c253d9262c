package org.yangguang.outlook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * 执行进度: how much of a year's money is paid, against the share of the year that has passed (序时进度).
 *
 * @param project   null of a whole programme
 * @param available the year's money and what was carried into it
 * @param paid      of it, in the year
 * @param schedule  percent of the year that has passed, one decimal
 */
public record Execution(String project, String title, String programme, String programmeName, Money available, Money paid, BigDecimal schedule)
        implements Serializable {

    /** Percent of the year's days that are over at the end of a day. */
    static BigDecimal schedule(int year, LocalDate today) {
        int days = LocalDate.of(year, 1, 1).lengthOfYear();
        int passed = today.getYear() > year ? days : today.getYear() < year ? 0 : today.getDayOfYear();
        return BigDecimal.valueOf(passed * 100L).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }

    /** Percent of the money that is paid, one decimal; zero where there is none. */
    public BigDecimal rate() {
        return available.isPositive() ? paid.percentOf(available).setScale(1, RoundingMode.HALF_UP) : BigDecimal.ZERO.setScale(1);
    }

    /** Points by which it is behind the calendar; zero where it is not. */
    public BigDecimal behind() {
        return available.isPositive() ? schedule.subtract(rate()).max(BigDecimal.ZERO.setScale(1)) : BigDecimal.ZERO.setScale(1);
    }

    public boolean isBehind() {
        return behind().signum() > 0;
    }
}
