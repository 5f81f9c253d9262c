package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * What is owed for a bid bond that comes back late (TEN-05)?
 *
 * @param amount     of the bond
 * @param from       the award notice for those who lost, the contract for the winner, the withdrawal; its law applies
 * @param returnedOn the day on which the bond was paid back
 * @param baseRate   loan base rate in percent a year; null takes the parameter
 */
public record BondInterestCase(Money amount, LocalDate from, LocalDate returnedOn, BigDecimal baseRate) {

    /**
     * @param dueOn the last day of a return in time
     * @param rate  percent a year, raised as the law says
     */
    public record BondInterestOwed(LocalDate dueOn, long daysLate, BigDecimal rate, Money interest) {
    }
}
