package org.yangguang.contract;

import java.math.BigDecimal;
import java.util.Collection;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;

/**
 * All supplementary contracts together against the original contract (EXE-01, 采法§49). Additions only: reductions are not set
 * off against them.
 *
 * @param additions all of them with the new one
 * @param percent   of the original value, two decimals HALF_UP, to be shown
 * @param limit     in percent
 * @param within    compared exactly, so that no rounding opens a gap above the limit
 */
public record AdditionRatio(Money original, Money additions, BigDecimal percent, BigDecimal limit, boolean within) {

    /** @param more the new amount; zero or less adds nothing */
    public static AdditionRatio of(Money original, Collection<Money> earlier, Money more, Regulation law) {
        return of(original, earlier, more, law.percent("EXE-01.additions"));
    }

    static AdditionRatio of(Money original, Collection<Money> earlier, Money more, BigDecimal limit) {
        Money before = Money.sum(earlier.stream().filter(Money::isPositive).toList());
        Money additions = more.isPositive() ? before.plus(more) : before;
        boolean within = additions.yuan().movePointRight(2).compareTo(original.yuan().multiply(limit)) <= 0;
        return new AdditionRatio(original, additions, additions.percentOf(original), limit, within);
    }
}
