package org.yangguang.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * 操作留痕 as a workbook, written row by row: what has been added lies in a temporary file, not in memory. Times and
 * amounts are such; text stays text, whatever it begins with. To be closed.
 */
public final class AuditLedger implements AutoCloseable {

    /** How many titles {@link #AuditLedger} needs. */
    public static final int COLUMNS = 18;

    private static final int IN_MEMORY = 100;
    private static final int LONGEST_CELL = 32_767;
    private static final List<Integer> WIDTHS = List.of(10, 20, 14, 14, 14, 14, 18, 20, 30, 24, 24, 18, 10, 16, 14, 60, 40, 40);
    private static final List<Function<AuditLedgerRow, Object>> CELLS = List.of(AuditLedgerRow::entry, AuditLedgerRow::at, AuditLedgerRow::person,
            AuditLedgerRow::organisation, AuditLedgerRow::role, AuditLedgerRow::onBehalfOf, AuditLedgerRow::address, AuditLedgerRow::action,
            AuditLedgerRow::door, AuditLedgerRow::subject, AuditLedgerRow::project, AuditLedgerRow::amount, AuditLedgerRow::outcome,
            AuditLedgerRow::rules, AuditLedgerRow::incident, AuditLedgerRow::arguments, AuditLedgerRow::before, AuditLedgerRow::after);

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle moment;
    private final CellStyle money;
    private int rows;

    /** @param titles of the columns, in the order of {@link AuditLedgerRow} */
    public AuditLedger(String name, List<String> titles) {
        if (titles.size() != COLUMNS) {
            throw new IllegalArgumentException(titles.size() + " titles for " + COLUMNS + " columns");
        }
        sheet = book.createSheet(name);
        text = style("@");
        quoted = style("@");
        quoted.setQuotePrefixed(true);
        moment = style("yyyy-mm-dd hh:mm:ss");
        money = style("#,##0.00");
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle head = style("@");
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row row = sheet.createRow(0);
        for (int i = 0; i < COLUMNS; i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(head);
            cell.setCellValue(titles.get(i));
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
        sheet.createFreezePane(2, 1);
    }

    public void add(AuditLedgerRow line) {
        Row row = sheet.createRow(++rows);
        for (int i = 0; i < COLUMNS; i++) {
            Object value = CELLS.get(i).apply(line);
            if (value != null) {
                fill(row.createCell(i), value);
            }
        }
    }

    public void write(OutputStream out) {
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, COLUMNS - 1));
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

    private void fill(Cell cell, Object value) {
        if (value instanceof Long number) {
            cell.setCellValue(number);
        } else if (value instanceof BigDecimal amount) {
            cell.setCellStyle(money);
            cell.setCellValue(amount.doubleValue());
        } else if (value instanceof LocalDateTime at) {
            cell.setCellStyle(moment);
            cell.setCellValue(at);
        } else {
            String words = value.toString();
            cell.setCellStyle(!words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? quoted : text);
            cell.setCellValue(words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "…");
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
