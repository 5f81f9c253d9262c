package org.yangguang.reports;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One ledger: what its sheet and its heading are called, and its columns. It is written from rows that come one after the
 * other, however many there are.
 */
public final class Ledger<R> {

    private final String name;
    private final String title;
    private final String units;
    private final Sheet<R> sheet;

    Ledger(String name, String title, String units, Sheet<R> sheet) {
        this.name = name;
        this.title = title;
        this.units = units;
        this.sheet = sheet;
    }

    /** Writes the workbook; the rows are taken as they are written, and what is written lies in a temporary file. */
    public void write(Stream<? extends R> rows, Imprint imprint, OutputStream out) {
        try (LedgerBook book = new LedgerBook(imprint)) {
            addTo(book, rows);
            book.write(out);
        }
    }

    /** A short one. */
    public byte[] write(List<? extends R> rows, Imprint imprint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(rows.stream(), imprint, out);
        return out.toByteArray();
    }

    void addTo(LedgerBook book, Stream<? extends R> rows) {
        book.add(name, title, units, sheet.columns, rows);
    }

    /** How one column takes its cell from a row: from the record, or as a formula over the row's other columns. */
    record Column<R>(String title, int width, Kind kind, Function<R, ?> of, Formula formula) {

        enum Kind { TEXT, DATE, TIME, NUMBER, MONEY, NUMBER_FORMULA, MONEY_FORMULA, PERCENT_FORMULA }
    }

    /**
     * A formula as the workbook has it, with columns named in braces, and what it comes to: the file says the value too, so
     * that it is there for whoever does not calculate.
     *
     * @param value asks for the number under a title; null for an empty cell
     */
    record Formula(String text, Function<Function<String, BigDecimal>, BigDecimal> value) {
    }

    /** The columns of one ledger. */
    static final class Sheet<R> {

        private final List<Column<R>> columns = new ArrayList<>();

        /** Which project a row is about; the same two columns in every ledger, so that they can be laid beside each other. */
        void project(Function<R, String> number, Function<R, String> title) {
            text("项目编号", 24, number);
            text("项目名称", 44, title);
        }

        void text(String title, int width, Function<R, String> of) {
            columns.add(new Column<>(title, width, Column.Kind.TEXT, of, null));
        }

        void date(String title, Function<R, LocalDate> of) {
            columns.add(new Column<>(title, 13, Column.Kind.DATE, of, null));
        }

        void time(String title, Function<R, LocalDateTime> of) {
            columns.add(new Column<>(title, 20, Column.Kind.TIME, of, null));
        }

        void number(String title, Function<R, Number> of) {
            columns.add(new Column<>(title, 12, Column.Kind.NUMBER, of, null));
        }

        void money(String title, Function<R, BigDecimal> of) {
            columns.add(new Column<>(title, 19, Column.Kind.MONEY, of, null));
        }

        /** Whole days from one column to another. */
        void days(String title, String from, String to) {
            columns.add(new Column<>(title, 11, Column.Kind.NUMBER_FORMULA, null, less(to, from)));
        }

        /** One amount less others. */
        void rest(String title, String of, String... less) {
            columns.add(new Column<>(title, 19, Column.Kind.MONEY_FORMULA, null, less(of, less)));
        }

        /** One amount less another, once there is that one. */
        void cut(String title, String of, String once) {
            Formula rest = less(of, once);
            columns.add(new Column<>(title, 19, Column.Kind.MONEY_FORMULA, null, new Formula("IF(ISBLANK({" + once + "}),0," + rest.text() + ")",
                    value -> value.apply(once) == null ? BigDecimal.ZERO : rest.value().apply(value))));
        }

        /** How much one column is of another, in percent; nothing of nothing is nothing. */
        void share(String title, String part, String whole) {
            columns.add(new Column<>(title, 11, Column.Kind.PERCENT_FORMULA, null, new Formula("IF({" + whole + "}=0,0,{" + part + "}/{" + whole + "})",
                    value -> orZero(value.apply(whole)).signum() == 0 ? BigDecimal.ZERO
                            : orZero(value.apply(part)).divide(value.apply(whole), MathContext.DECIMAL128))));
        }

        /** Several amounts together. */
        void total(String title, String... of) {
            columns.add(new Column<>(title, 19, Column.Kind.MONEY_FORMULA, null, new Formula("{" + String.join("}+{", of) + "}", value -> {
                BigDecimal total = BigDecimal.ZERO;
                for (String each : of) {
                    total = total.add(orZero(value.apply(each)));
                }
                return total;
            })));
        }

        private static Formula less(String of, String... less) {
            StringBuilder text = new StringBuilder("{" + of + "}");
            for (String each : less) {
                text.append("-{").append(each).append('}');
            }
            return new Formula(text.toString(), value -> {
                BigDecimal rest = orZero(value.apply(of));
                for (String each : less) {
                    rest = rest.subtract(orZero(value.apply(each)));
                }
                return rest;
            });
        }

        private static BigDecimal orZero(BigDecimal number) {
            return number == null ? BigDecimal.ZERO : number;
        }
    }
}
