package org.yangguang.calculator;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * How much may be asked as a bond (TEN-05, CON-03)? At least one of budget and contract is needed.
 *
 * @param date            of the tender file or contract; its law applies
 * @param bidBond         asked for; needs the budget. Null asks for the most only
 * @param performanceBond asked for; needs the contract
 */
public record BondCase(LocalDate date, Money budget, Money contract, Money bidBond, Money performanceBond) {

    /** The most that may be asked; null where the base was not given. Either is paid otherwise than in cash. */
    public record BondLimits(Money bidBond, Money performanceBond) {
    }
}
