package org.yangguang.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.yangguang.shared.Money;

/**
 * The parameters in force on one date, read by their code; the date is the record's own (notice, signature), stored on
 * the record. An unknown code is a programming error and throws IllegalStateException.
 */
public record Regulation(LocalDate asOf, Map<String, Parameter> parameters) {

    /**
     * One dated value.
     *
     * @param unit CNY, PERCENT, WORKING_DAYS, CALENDAR_DAYS, COUNT, MINUTES, POINTS
     */
    public record Parameter(String code, BigDecimal amount, String unit, LocalDate effectiveFrom, LocalDate effectiveTo,
                            String article) {
    }

    public Parameter parameter(String code) {
        Parameter found = parameters.get(code);
        if (found == null) {
            throw new IllegalStateException("no parameter " + code + " in force on " + asOf);
        }
        return found;
    }

    /** An amount of money, e.g. {@code money("MET-01.open-tender")}. */
    public Money money(String code) {
        return new Money(parameter(code).amount());
    }

    /** A percentage, e.g. 10 for ten percent. */
    public BigDecimal percent(String code) {
        return parameter(code).amount();
    }

    /** A count or a number of days. */
    public int count(String code) {
        return parameter(code).amount().intValueExact();
    }
}
