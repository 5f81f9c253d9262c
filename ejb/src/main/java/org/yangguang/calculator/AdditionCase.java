package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * May a supplementary contract be signed (EXE-01)?
 *
 * @param date     of the original contract; its law applies
 * @param contract its value
 * @param earlier  amounts of the supplementary contracts before; reductions are not set off
 * @param amount   of the new one
 */
public record AdditionCase(LocalDate date, Money contract, List<Money> earlier, Money amount) {

    public AdditionCase {
        earlier = Inputs.list(earlier);
    }

    /**
     * @param additions all of them with the new one
     * @param percent   of the contract, two decimals; the limit is compared without rounding
     * @param left      what may still be added before the new one
     */
    public record Additions(Money additions, BigDecimal percent, BigDecimal limit, Money left) {
    }
}
