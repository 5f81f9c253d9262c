package org.yangguang.outlook;

import java.time.LocalDate;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.shared.Money;

/** Which part of a line lies idle, why, and until when it may (预算法第四十二条、预算法实施条例第五十条). */
record IdleMoney(IdleKind kind, Money sum, LocalDate surplusOn) {

    /** Null where nothing lies idle. */
    static IdleMoney of(BudgetBalanceView line) {
        if (line.carried().isPositive()) {
            return new IdleMoney(IdleKind.CARRIED, line.carried(), endOf(line.carriedInto()));
        }
        // unspent at the end of its year it is carried over, unspent at the end of the next it is surplus
        LocalDate surplusOn = line.fiscal() ? endOf(line.year() + 1) : null;
        if (line.free().isPositive()) {
            return new IdleMoney(line.contracted().isZero() ? IdleKind.UNCONTRACTED : IdleKind.FREE, line.free(), surplusOn);
        }
        return line.contracted().isPositive() && line.paid().isZero() && line.surplus().isZero()
                ? new IdleMoney(IdleKind.UNPAID, line.contracted(), surplusOn) : null;
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
