package org.yangguang.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.shared.Money;

/**
 * The parameters in force on one date, read by their code; the date is the record's own (notice, signature), stored on
 * the record. An unknown code is a programming error and throws IllegalStateException.
 */
public record Regulation(LocalDate asOf, Map<String, Parameter> parameters) {

    /**
     * One dated value.
     *
     * @param unit     CNY, PERCENT, WORKING_DAYS, CALENDAR_DAYS, COUNT, MINUTES, POINTS
     * @param evidence how well the value is known: V read in the text, P from a second hand, M from memory, others of this
     *                 house; null when nothing is said
     */
    public record Parameter(String code, BigDecimal amount, String unit, LocalDate effectiveFrom, LocalDate effectiveTo,
                            String article, String evidence) {

        /** Whether nobody has read the text for it: the value is to be confirmed and can be set on the parameters' page. */
        public boolean restsOnMemory() {
            return evidence != null && evidence.startsWith("M");
        }

        /** The last day of this period when it starts the day after {@code from}, by its own unit (CAL-01, CAL-02). */
        LocalDate lastDay(LocalDate from, WorkingDays days) {
            return switch (unit) {
                case "WORKING_DAYS" -> days.plusWorkingDays(from, amount.intValueExact());
                case "CALENDAR_DAYS" -> days.plusCalendarDays(from, amount.intValueExact());
                default -> throw new IllegalStateException(code + " is no period: " + unit);
            };
        }
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

    /** The part of an amount that this percentage is, rounded to the fen: {@code share("TEN-05.bond", budget)}. */
    public Money share(String code, Money of) {
        return of.percent(percent(code));
    }

    /**
     * The last day of the period of this code that starts the day after {@code from}: working days, or calendar days rolled
     * to a working day. Refuses a year whose calendar is not loaded (CAL-03).
     */
    public LocalDate lastDay(String code, LocalDate from, WorkingDays days) {
        return parameter(code).lastDay(from, days);
    }

    /** A count or a number of days. */
    public int count(String code) {
        return parameter(code).amount().intValueExact();
    }
}
