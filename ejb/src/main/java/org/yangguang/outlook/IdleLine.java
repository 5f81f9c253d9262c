package org.yangguang.outlook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * A budget line on which money lies idle.
 *
 * @param line      its code
 * @param idle      the sum that lies idle, for the reason that {@code kind} names
 * @param free      what may still be contracted
 * @param allottedOn day of the budget's approval
 * @param days      since then
 * @param surplusOn day with whose end it becomes surplus (预算法第四十二条); null of a unit's own money
 * @param asked     name of the unit that is asked to spend it or give it back
 */
public record IdleLine(String line, String item, String project, String title, String programme, String programmeName, int year, IdleKind kind,
                       Money idle, Money allotted, Money contracted, Money paid, Money free, LocalDate allottedOn, long days,
                       LocalDate surplusOn, Long daysLeft, String asked) implements Serializable {

    /** Percent of the allotted sum. */
    public BigDecimal share() {
        return allotted.isPositive() ? idle.percentOf(allotted).setScale(1, java.math.RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }
}
