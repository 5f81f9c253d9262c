package org.yangguang.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A list of any length as a workbook, written row by row: what has been added lies in a temporary file, not in memory.
 * Days, times and amounts are such, amounts are summed by a formula that follows the filter, and text stays text, whatever
 * it begins with. To be closed.
 */
public final class RowBook implements AutoCloseable {

    private static final int IN_MEMORY = 100;
    private static final int LONGEST_CELL = 32_767;
    private static final int HEADER = 2;

    /**
     * @param width in characters
     * @param sum   whether the last row sums it
     */
    public record Title(String text, int width, boolean sum) {
    }

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet;
    private final List<Title> titles;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle money;
    private int last = HEADER;

    /** @param note under the heading: units, by whom and when */
    public RowBook(String name, List<Title> titles, String note) {
        this.titles = List.copyOf(titles);
        book.setCompressTempFiles(true);
        sheet = book.createSheet(name);
        text = style("@");
        quoted = style("@");
        quoted.setQuotePrefixed(true);
        day = style("yyyy-mm-dd");
        moment = style("yyyy-mm-dd hh:mm:ss");
        money = style("#,##0.00");
        Cell heading = sheet.createRow(0).createCell(0);
        heading.setCellStyle(bold("@", 16));
        heading.setCellValue(name);
        sheet.createRow(1).createCell(0).setCellValue(note);
        CellStyle head = bold("@", 11);
        head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row row = sheet.createRow(HEADER);
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(head);
            cell.setCellValue(titles.get(i).text());
            sheet.setColumnWidth(i, titles.get(i).width() * 256);
        }
        sheet.createFreezePane(1, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
    }

    /** A row: String, BigDecimal, Number, LocalDate, LocalDateTime, or null for an empty cell. */
    public void add(Object... cells) {
        Row row = sheet.createRow(++last);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                fill(row.createCell(i), cells[i]);
            }
        }
    }

    public void write(OutputStream out) {
        sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 0, titles.size() - 1));
        sums();
        book.setForceFormulaRecalculation(true);
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

    private void sums() {
        if (last == HEADER || titles.stream().noneMatch(Title::sum)) {
            return;
        }
        Row row = sheet.createRow(last + 1);
        CellStyle label = bold("@", 11);
        CellStyle sum = bold("#,##0.00", 11);
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(titles.get(i).sum() ? sum : label);
            if (titles.get(i).sum()) {
                String letter = CellReference.convertNumToColString(i);
                cell.setCellFormula("SUBTOTAL(109," + letter + (HEADER + 2) + ":" + letter + (last + 1) + ")");
            } else if (i == 0) {
                cell.setCellValue("合计");
            }
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof BigDecimal amount) {
            cell.setCellStyle(money);
            cell.setCellValue(amount.doubleValue());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellStyle(day);
            cell.setCellValue(date);
        } else if (value instanceof LocalDateTime at) {
            cell.setCellStyle(moment);
            cell.setCellValue(at);
        } else {
            String words = value.toString();
            cell.setCellStyle(!words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? quoted : text);
            cell.setCellValue(words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "…");
        }
    }

    private CellStyle bold(String format, int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        CellStyle style = style(format);
        style.setFont(font);
        return style;
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
