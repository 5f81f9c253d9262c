package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** What every input of a case must be before a rule sees it; each defect at its field. */
final class Inputs {

    static final int MOST_ROWS = 200;
    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Inputs() {
    }

    /** A required day that can be counted from. */
    static boolean day(Breaches breaches, LocalDate day, String field) {
        return breaches.required(day, field) && optionalDay(breaches, day, field);
    }

    static boolean optionalDay(Breaches breaches, LocalDate day, String field) {
        return day == null || breaches.check(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, CalculatorRule.DAY_CAN_BE_COUNTED,
                field, day.toString());
    }

    /** A required number from {@code least} to {@code most} with so many decimals at most. */
    static boolean number(Breaches breaches, BigDecimal number, String least, String most, int decimals, String field) {
        return breaches.required(number, field)
                && breaches.check(number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0
                && (number.scale() <= decimals || number.scale() < 100 && number.stripTrailingZeros().scale() <= decimals),
                InputRule.OUT_OF_RANGE, field, least, most);
    }

    static boolean optionalNumber(Breaches breaches, BigDecimal number, String least, String most, int decimals, String field) {
        return number == null || number(breaches, number, least, most, decimals, field);
    }

    static boolean count(Breaches breaches, Integer number, int least, int most, String field) {
        return breaches.required(number, field)
                && breaches.check(number >= least && number <= most, InputRule.OUT_OF_RANGE, field, least, most);
    }

    static boolean choice(Breaches breaches, String word, List<String> words, String field) {
        return breaches.required(word, field) && breaches.check(words.contains(word), InputRule.UNKNOWN_CHOICE, field, word);
    }

    /** A list that has rows, none of them empty, and not more than anybody types. */
    static boolean rows(Breaches breaches, List<?> rows, String field) {
        return breaches.check(!rows.isEmpty(), InputRule.NOTHING_ENTERED, field) && optionalRows(breaches, rows, field);
    }

    static boolean optionalRows(Breaches breaches, List<?> rows, String field) {
        boolean sound = breaches.check(rows.size() <= MOST_ROWS, InputRule.OUT_OF_RANGE, field, 1, MOST_ROWS);
        for (int i = 0; sound && i < rows.size(); i++) {
            sound = breaches.required(rows.get(i), field + "[" + i + "]");
        }
        return sound;
    }

    /** A name that no other row has. */
    static boolean name(Breaches breaches, String name, List<String> before, String field) {
        return breaches.text(name, LONGEST_NAME, field) && breaches.check(!before.contains(name), InputRule.DUPLICATE, field, name);
    }

    static <T> List<T> list(List<T> rows) {
        // not List.copyOf: a row that is null is told at its place
        return rows == null ? List.of() : java.util.Collections.unmodifiableList(new java.util.ArrayList<>(rows));
    }

    static boolean yes(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
