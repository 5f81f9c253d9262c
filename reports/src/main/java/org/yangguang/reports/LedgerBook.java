package org.yangguang.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes ledgers, one a sheet: title, units, header, rows, sums. The header stays in sight and filters; cells hold numbers
 * and dates; a text that looks like a formula stays text, also when it is edited or exported.
 */
final class LedgerBook {

    static final int HEADER = 2;
    private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Imprint imprint;

    LedgerBook(Imprint imprint) {
        this.imprint = imprint;
    }

    <R> LedgerBook add(String name, String title, String units, List<Ledgers.Column<R>> columns, List<R> rows) {
        XSSFSheet sheet = book.createSheet(name);
        head(sheet, title, units, columns);
        body(sheet, columns, rows);
        sums(sheet, columns, rows.size());
        sheet.createFreezePane(Math.min(3, columns.size()), HEADER + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + rows.size(), 0, columns.size()));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    byte[] write() {
        try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private <R> void head(XSSFSheet sheet, String title, String units, List<Ledgers.Column<R>> columns) {
        Cell heading = sheet.createRow(0).createCell(0);
        heading.setCellValue(title);
        heading.setCellStyle(heading());
        sheet.getRow(0).setHeightInPoints(30);
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

    private <R> void body(XSSFSheet sheet, List<Ledgers.Column<R>> columns, List<R> rows) {
        CellStyle count = framed("0");
        CellStyle text = framed("@");
        CellStyle quoted = framed("@");
        quoted.setQuotePrefixed(true);
        CellStyle money = framed("#,##0.00");
        CellStyle date = framed("yyyy-mm-dd");
        CellStyle percent = framed("0.00%");
        CellStyle time = framed("yyyy-mm-dd hh:mm:ss");
        CellStyle score = framed("#,##0.##");
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(HEADER + 1 + r);
            cell(row, 0, count).setCellValue(r + 1);
            for (int c = 0; c < columns.size(); c++) {
                Ledgers.Column<R> column = columns.get(c);
                switch (column.kind()) {
                    case TEXT -> {
                        String value = (String) column.of().apply(rows.get(r));
                        cell(row, c + 1, looksLikeFormula(value) ? quoted : text).setCellValue(value);
                    }
                    case DATE -> {
                        Cell cell = cell(row, c + 1, date);
                        if (column.of().apply(rows.get(r)) instanceof LocalDate day) {
                            cell.setCellValue(day);
                        }
                    }
                    case TIME -> {
                        Cell cell = cell(row, c + 1, time);
                        if (column.of().apply(rows.get(r)) instanceof LocalDateTime moment) {
                            cell.setCellValue(moment);
                        }
                    }
                    case NUMBER -> {
                        Cell cell = cell(row, c + 1, score);
                        if (column.of().apply(rows.get(r)) instanceof Number number) {
                            cell.setCellValue(number.doubleValue());
                        }
                    }
                    case MONEY -> {
                        Cell cell = cell(row, c + 1, money);
                        if (column.of().apply(rows.get(r)) instanceof BigDecimal amount) {
                            cell.setCellValue(amount.doubleValue());
                        }
                    }
                    case NUMBER_FORMULA -> cell(row, c + 1, score).setCellFormula(formula(columns, column, row.getRowNum()));
                    case MONEY_FORMULA -> cell(row, c + 1, money).setCellFormula(formula(columns, column, row.getRowNum()));
                    case PERCENT_FORMULA -> cell(row, c + 1, percent).setCellFormula(formula(columns, column, row.getRowNum()));
                }
            }
        }
    }

    /** The last row sums what the filter leaves visible. */
    private <R> void sums(XSSFSheet sheet, List<Ledgers.Column<R>> columns, int count) {
        Row row = sheet.createRow(HEADER + 1 + count);
        CellStyle label = framed("@");
        CellStyle money = framed("#,##0.00");
        CellStyle percent = framed("0.00%");
        Font bold = book.createFont();
        bold.setBold(true);
        for (CellStyle style : List.of(label, money, percent)) {
            style.setFont(bold);
        }
        cell(row, 0, label).setCellValue("合计");
        for (int c = 0; c < columns.size(); c++) {
            Ledgers.Column.Kind kind = columns.get(c).kind();
            if (kind == Ledgers.Column.Kind.PERCENT_FORMULA) {
                cell(row, c + 1, percent).setCellFormula(formula(columns, columns.get(c), row.getRowNum()));
            } else if (kind != Ledgers.Column.Kind.MONEY && kind != Ledgers.Column.Kind.MONEY_FORMULA) {
                cell(row, c + 1, label);
            } else if (count == 0) {
                cell(row, c + 1, money).setCellValue(0);
            } else {
                String letter = CellReference.convertNumToColString(c + 1);
                cell(row, c + 1, money).setCellFormula(
                        "SUBTOTAL(109," + letter + (HEADER + 2) + ":" + letter + (HEADER + 1 + count) + ")");
            }
        }
    }

    private static <R> String formula(List<Ledgers.Column<R>> columns, Ledgers.Column<R> column, int row) {
        Matcher named = NAMED.matcher(column.formula());
        return named.replaceAll(m -> {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).title().equals(m.group(1))) {
                    return CellReference.convertNumToColString(i + 1) + (row + 1);
                }
            }
            throw new IllegalArgumentException("no column " + m.group(1));
        });
    }

    private static boolean looksLikeFormula(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
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

    private CellStyle heading() {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 16);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle header() {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = framed("@");
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
