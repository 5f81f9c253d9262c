package org.yangguang.reporting;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A column of a list.
 *
 * @param word    names it in choices
 * @param kind    what its cells are
 * @param offered whether it is shown to whoever has chosen nothing
 * @param text    key of its title
 * @param beneath words of the columns that stand in its cells, beneath it, where they follow it directly
 * @param summed  whether a page of the list ends with its sum
 */
public record RegisterColumn(String word, Kind kind, boolean offered, String text, List<String> beneath, boolean summed) implements Serializable {

    /** NUMBER is a record's number, which is text; WORD the key of a text; DAYS how many days late; YEAR a budget's. */
    public enum Kind { TEXT, NUMBER, WORD, MONEY, DATE, TIME, DAYS, YEAR }

    static RegisterColumn of(String word, Kind kind) {
        return new RegisterColumn(word, kind, true, word, List.of(), false);
    }

    static RegisterColumn further(String word, Kind kind) {
        return new RegisterColumn(word, kind, false, word, List.of(), false);
    }

    RegisterColumn above(String... words) {
        return new RegisterColumn(word, kind, offered, text, List.of(words), summed);
    }

    RegisterColumn withSum() {
        return new RegisterColumn(word, kind, offered, text, beneath, true);
    }

    /** Columns of one list, whose titles begin alike. */
    static List<RegisterColumn> under(String beginning, RegisterColumn... columns) {
        return Arrays.stream(columns).map(c -> new RegisterColumn(c.word, c.kind, c.offered, beginning + c.word, c.beneath, c.summed)).toList();
    }

    /** Whether its cells stand at the right, as amounts do. */
    public boolean isMoney() {
        return kind == Kind.MONEY;
    }

    /** Whether its cells are written in figures. */
    public boolean isFigures() {
        return kind != Kind.TEXT && kind != Kind.WORD;
    }
}
