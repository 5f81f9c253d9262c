package org.yangguang.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * 操作留痕 as a workbook, written row by row: what has been added lies in a temporary file, not in memory. Times and
 * amounts are such; text stays text, whatever it begins with. To be closed.
 */
public final class AuditLedger implements AutoCloseable {

    /** How many titles {@link #AuditLedger} needs. */
    public static final int COLUMNS = 18;

    private static final List<Integer> WIDTHS = List.of(10, 20, 14, 14, 14, 14, 18, 20, 30, 24, 24, 18, 10, 16, 14, 60, 40, 40);
    private static final List<Function<AuditLedgerRow, Object>> CELLS = List.of(AuditLedgerRow::entry, AuditLedgerRow::at, AuditLedgerRow::person,
            AuditLedgerRow::organisation, AuditLedgerRow::role, AuditLedgerRow::onBehalfOf, AuditLedgerRow::address, AuditLedgerRow::action,
            AuditLedgerRow::door, AuditLedgerRow::subject, AuditLedgerRow::project, AuditLedgerRow::amount, AuditLedgerRow::outcome,
            AuditLedgerRow::rules, AuditLedgerRow::incident, AuditLedgerRow::arguments, AuditLedgerRow::before, AuditLedgerRow::after);

    private final PlainBook book;

    /** @param titles of the columns, in the order of {@link AuditLedgerRow} */
    public AuditLedger(String name, List<String> titles) {
        if (titles.size() != COLUMNS) {
            throw new IllegalArgumentException(titles.size() + " titles for " + COLUMNS + " columns");
        }
        try {
            book = new PlainBook(name, WIDTHS, titles, 2);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void add(AuditLedgerRow line) {
        try {
            book.begin();
            for (int i = 0; i < COLUMNS; i++) {
                Object value = CELLS.get(i).apply(line);
                if (value instanceof Long number) {
                    book.number(i, number);
                } else if (value instanceof BigDecimal amount) {
                    book.money(i, amount);
                } else if (value instanceof LocalDateTime at) {
                    book.moment(i, at);
                } else if (value != null) {
                    book.text(i, value.toString());
                }
            }
            book.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void write(OutputStream out) {
        try {
            book.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
