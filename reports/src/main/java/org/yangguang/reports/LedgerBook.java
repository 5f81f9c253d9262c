package org.yangguang.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yangguang.reports.Ledger.Column;

/**
 * Writes ledgers, one a sheet: title, units, header, rows, sums. The header stays in sight and filters; cells hold numbers
 * and dates; a text that looks like a formula stays text, also when it is edited or exported. Rows that have been added lie
 * in a temporary file, so each formula is written with the value that it comes to: nothing could calculate it afterwards.
 * To be closed.
 */
final class LedgerBook implements AutoCloseable {

    static final int HEADER = 2;
    private static final int IN_MEMORY = 100;
    private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final Imprint imprint;
    private final CellStyle count;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle money;
    private final CellStyle date;
    private final CellStyle percent;
    private final CellStyle time;
    private final CellStyle score;

    LedgerBook(Imprint imprint) {
        this.imprint = imprint;
        book.setCompressTempFiles(true);
        count = framed("0");
        text = framed("@");
        quoted = framed("@");
        quoted.setQuotePrefixed(true);
        money = framed("#,##0.00");
        date = framed("yyyy-mm-dd");
        percent = framed("0.00%");
        time = framed("yyyy-mm-dd hh:mm:ss");
        score = framed("#,##0.##");
    }

    <R> void add(String name, String title, String units, List<Column<R>> columns, Stream<? extends R> rows) {
        SXSSFSheet sheet = book.createSheet(name);
        head(sheet, title, units, columns);
        BigDecimal[] totals = new BigDecimal[columns.size()];
        int last = HEADER;
        for (Iterator<? extends R> each = rows.iterator(); each.hasNext();) {
            add(sheet.createRow(++last), columns, each.next(), totals);
        }
        sums(sheet.createRow(last + 1), columns, totals);
        sheet.createFreezePane(Math.min(3, columns.size()), HEADER + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 0, columns.size()));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    void write(OutputStream out) {
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

    private <R> void head(SXSSFSheet sheet, String title, String units, List<Column<R>> columns) {
        Row first = sheet.createRow(0);
        first.setHeightInPoints(30);
        Cell heading = first.createCell(0);
        heading.setCellValue(title);
        heading.setCellStyle(heading());
        Row note = sheet.createRow(1);
        note.createCell(0).setCellValue(units);
        note.createCell(2).setCellValue("制表：" + imprint.printedBy() + "　" + MINUTE.format(imprint.printedAt()));
        Row header = sheet.createRow(HEADER);
        header.setHeightInPoints(24);
        CellStyle style = header();
        cell(header, 0, style).setCellValue("序号");
        sheet.setColumnWidth(0, 7 * 256);
        for (int i = 0; i < columns.size(); i++) {
            cell(header, i + 1, style).setCellValue(columns.get(i).title());
            sheet.setColumnWidth(i + 1, columns.get(i).width() * 256);
        }
    }

    private <R> void add(Row row, List<Column<R>> columns, R of, BigDecimal[] totals) {
        cell(row, 0, count).setCellValue(row.getRowNum() - HEADER);
        BigDecimal[] numbers = new BigDecimal[columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            numbers[c] = fill(row, c, columns.get(c), of);
        }
        for (int c = 0; c < columns.size(); c++) {
            Column<R> column = columns.get(c);
            if (column.formula() != null) {
                numbers[c] = calculate(row, c, style(column.kind()), columns, numbers);
            }
            if (isSummed(column) && numbers[c] != null) {
                totals[c] = totals[c] == null ? numbers[c] : totals[c].add(numbers[c]);
            }
        }
    }

    /** The cell of a column that the record itself fills; the number in it, as formulas take it. */
    private <R> BigDecimal fill(Row row, int column, Column<R> of, R from) {
        Object value = of.of() == null ? null : of.of().apply(from);
        if (of.kind() == Column.Kind.TEXT) {
            String words = (String) value;
            cell(row, column + 1, looksLikeFormula(words) ? quoted : text).setCellValue(words);
            return null;
        }
        Cell cell = cell(row, column + 1, style(of.kind()));
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            return BigDecimal.valueOf(DateUtil.getExcelDate(day));
        }
        if (value instanceof LocalDateTime moment) {
            cell.setCellValue(moment);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        }
        return null;
    }

    private <R> BigDecimal calculate(Row row, int column, CellStyle style, List<Column<R>> columns, BigDecimal[] numbers) {
        Ledger.Formula formula = columns.get(column).formula();
        BigDecimal value = formula.value().apply(title -> numbers[position(columns, title)]);
        Cell cell = cell(row, column + 1, style);
        cell.setCellFormula(NAMED.matcher(formula.text()).replaceAll(named -> letters(position(columns, named.group(1))) + (row.getRowNum() + 1)));
        cell.setCellValue(value.doubleValue());
        return value;
    }

    /** The last row sums what the filter leaves visible. */
    private <R> void sums(Row row, List<Column<R>> columns, BigDecimal[] totals) {
        CellStyle label = bold("@");
        CellStyle amount = bold("#,##0.00");
        CellStyle share = bold("0.00%");
        cell(row, 0, label).setCellValue("合计");
        int last = row.getRowNum();
        for (int c = 0; c < columns.size(); c++) {
            Column<R> column = columns.get(c);
            if (column.kind() == Column.Kind.PERCENT_FORMULA) {
                calculate(row, c, share, columns, totals);
            } else if (!isSummed(column)) {
                cell(row, c + 1, label);
            } else {
                Cell cell = cell(row, c + 1, amount);
                if (last > HEADER + 1) {
                    cell.setCellFormula("SUBTOTAL(109," + letters(c) + (HEADER + 2) + ":" + letters(c) + last + ")");
                }
                cell.setCellValue(totals[c] == null ? 0 : totals[c].doubleValue());
            }
        }
    }

    private static boolean isSummed(Column<?> column) {
        return column.kind() == Column.Kind.MONEY || column.kind() == Column.Kind.MONEY_FORMULA;
    }

    private static <R> int position(List<Column<R>> columns, String title) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().equals(title)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + title);
    }

    /** In the sheet, where the first column is the running number. */
    private static String letters(int column) {
        return CellReference.convertNumToColString(column + 1);
    }

    private static boolean looksLikeFormula(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private CellStyle style(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> text;
            case DATE -> date;
            case TIME -> time;
            case NUMBER, NUMBER_FORMULA -> score;
            case MONEY, MONEY_FORMULA -> money;
            case PERCENT_FORMULA -> percent;
        };
    }

    private CellStyle framed(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle bold(String format) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = framed(format);
        style.setFont(font);
        return style;
    }

    private CellStyle heading() {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 16);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle header() {
        CellStyle style = bold("@");
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
