package org.yangguang.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** Days in the query of a request. */
public final class Days {

    private Days() {
    }

    /** The day, null for none; refuses anything that is no day, at its parameter. */
    public static LocalDate of(String text, String parameter) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.trim());
        } catch (DateTimeParseException noDay) {
            throw new RuleViolation(InputRule.NOT_A_DATE, parameter, text);
        }
    }
}
