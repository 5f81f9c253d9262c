package org.yangguang.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks in which many applications are written, one a row: the empty one with locked header, lists to choose from and
 * hidden keys; the reading of a filled one; and the answer, which is the writer's own workbook with a comment on each bad
 * cell. Nothing in them is ever calculated.
 */
public final class IntakeBook {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final IntakeTemplate template;

    private IntakeBook(IntakeTemplate template) {
        this.template = template;
    }

    /** The empty workbook with so many rows that have a key. */
    public static byte[] template(IntakeTemplate template, int rows) {
        return new IntakeBook(template).write(rows, List.of());
    }

    /** The same filled in: the value of a cell by its column's key, as text, number or day. */
    public static byte[] filled(IntakeTemplate template, List<Map<String, Object>> rows) {
        return new IntakeBook(template).write(rows.size(), rows);
    }

    /**
     * Reads a filled workbook as a stream, whatever its size, and keeps only what is written in its rows.
     *
     * @param megabytes most that it may unpack to
     * @param mostRows  most rows with content
     */
    public static IntakeReading read(Path file, int megabytes, int mostRows, List<IntakeColumn> columns) throws UnusableWorkbook, IOException {
        WorkbookGate.pass(file, megabytes);
        return IntakeReader.read(file, mostRows, columns);
    }

    /** Writes the answer: the workbook that was read, with results and comments; formulas in it have become text. */
    public static void answer(Path file, String author, List<RowAnswer> rows, OutputStream out) throws IOException {
        IntakeAnswer.write(file, author, rows, out);
    }

    /**
     * What is told about a row.
     *
     * @param number   as the spreadsheet counts, from 1
     * @param result   for the column of results
     * @param comments by the key of the column
     */
    public record RowAnswer(int number, String result, Map<String, String> comments) {

        public RowAnswer {
            comments = Map.copyOf(comments);
        }
    }

    private byte[] write(int rows, List<Map<String, Object>> contents) {
        try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet(IntakeSheet.NAME);
            head(sheet);
            body(sheet, rows, contents);
            choices(sheet, rows);
            keys();
            lock(sheet, rows);
            book.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void head(XSSFSheet sheet) {
        CellStyle heading = book.createCellStyle();
        heading.setFont(bold(16));
        Cell title = sheet.createRow(IntakeSheet.TITLE).createCell(IntakeSheet.ROW_NUMBER);
        title.setCellValue(template.title());
        title.setCellStyle(heading);
        sheet.getRow(IntakeSheet.TITLE).setHeightInPoints(28);
        sheet.createRow(IntakeSheet.NOTES).createCell(IntakeSheet.ROW_NUMBER).setCellValue(template.notes());
        Row keys = sheet.createRow(IntakeSheet.COLUMN_KEYS);
        keys.setZeroHeight(true);
        Row header = sheet.createRow(IntakeSheet.HEADER);
        header.setHeightInPoints(36);
        CellStyle style = header();
        cell(header, IntakeSheet.ROW_KEY, style).setCellValue("key");
        cell(header, IntakeSheet.ROW_NUMBER, style).setCellValue(template.rowHeader());
        cell(header, IntakeSheet.RESULT, style).setCellValue(template.resultHeader());
        for (int i = 0; i < template.columns().size(); i++) {
            IntakeColumn column = template.columns().get(i);
            cell(header, IntakeSheet.INPUT + i, style).setCellValue(column.header());
            keys.createCell(IntakeSheet.INPUT + i).setCellValue(column.key());
            sheet.setColumnWidth(IntakeSheet.INPUT + i, column.width() * 256);
            sheet.setDefaultColumnStyle(IntakeSheet.INPUT + i, input(column));
        }
        sheet.setColumnWidth(IntakeSheet.ROW_NUMBER, 8 * 256);
        sheet.setColumnWidth(IntakeSheet.RESULT, 30 * 256);
        sheet.setColumnHidden(IntakeSheet.ROW_KEY, true);
    }

    private void body(XSSFSheet sheet, int rows, List<Map<String, Object>> contents) {
        CellStyle locked = locked();
        CellStyle[] input = template.columns().stream().map(this::input).toArray(CellStyle[]::new);
        CellStyle quoted = book.createCellStyle();
        quoted.cloneStyleFrom(input(new IntakeColumn("", "", null, IntakeColumn.Kind.TEXT, 1, List.of())));
        quoted.setQuotePrefixed(true);
        for (int r = 0; r < rows; r++) {
            Row row = sheet.createRow(IntakeSheet.FIRST + r);
            row.createCell(IntakeSheet.ROW_KEY).setCellValue(IntakeSheet.rowKey(template.key(), r + 1));
            cell(row, IntakeSheet.ROW_NUMBER, locked).setCellValue(IntakeSheet.shown(r + 1));
            cell(row, IntakeSheet.RESULT, locked);
            Map<String, Object> content = r < contents.size() ? contents.get(r) : Map.of();
            for (int c = 0; c < template.columns().size(); c++) {
                Object value = content.get(template.columns().get(c).key());
                if (value != null) {
                    put(cell(row, IntakeSheet.INPUT + c, looksLikeFormula(value) ? quoted : input[c]), value);
                }
            }
        }
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    static boolean looksLikeFormula(Object value) {
        return value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The lists stand on a sheet of their own: a list within the rule itself ends at 255 characters. */
    private void choices(XSSFSheet sheet, int rows) {
        XSSFSheet lists = book.createSheet(IntakeSheet.CHOICES);
        book.setSheetVisibility(book.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
        DataValidationHelper rules = sheet.getDataValidationHelper();
        int list = 0;
        Map<List<String>, String> known = new HashMap<>();
        for (int c = 0; c < template.columns().size(); c++) {
            IntakeColumn column = template.columns().get(c);
            DataValidationConstraint constraint = null;
            if (!column.choices().isEmpty()) {
                String range = known.get(column.choices());
                if (range == null) {
                    range = write(lists, list++, column.choices());
                    known.put(column.choices(), range);
                }
                constraint = rules.createFormulaListConstraint(range);
            } else if (column.kind() == IntakeColumn.Kind.DATE) {
                constraint = rules.createDateConstraint(DataValidationConstraint.OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2099,12,31)", "yyyy-mm-dd");
            } else if (column.kind() == IntakeColumn.Kind.NUMBER) {
                constraint = rules.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "999999999999");
            }
            if (constraint != null) {
                DataValidation rule = rules.createValidation(constraint, new CellRangeAddressList(IntakeSheet.FIRST,
                        IntakeSheet.FIRST + Math.max(rows, 1) - 1, IntakeSheet.INPUT + c, IntakeSheet.INPUT + c));
                rule.setShowErrorBox(true);
                if (column.hint() != null) {
                    rule.createPromptBox(column.header(), column.hint());
                    rule.setShowPromptBox(true);
                }
                sheet.addValidationData(rule);
            }
        }
    }

    private static String write(XSSFSheet lists, int list, List<String> choices) {
        for (int r = 0; r < choices.size(); r++) {
            Row row = lists.getRow(r) == null ? lists.createRow(r) : lists.getRow(r);
            row.createCell(list).setCellValue(choices.get(r));
        }
        String column = CellReference.convertNumToColString(list);
        return "'" + IntakeSheet.CHOICES + "'!$" + column + "$1:$" + column + "$" + choices.size();
    }

    private void keys() {
        XSSFSheet keys = book.createSheet(IntakeSheet.KEYS);
        keys.createRow(0).createCell(0).setCellValue(template.key());
        keys.createRow(1).createCell(0).setCellValue(template.call());
        book.setSheetVisibility(book.getSheetIndex(keys), SheetVisibility.VERY_HIDDEN);
    }

    /** Without a password: it keeps hands from slipping; what must not be changed is checked when the workbook comes back. */
    private void lock(XSSFSheet sheet, int rows) {
        sheet.createFreezePane(IntakeSheet.INPUT + 2, IntakeSheet.FIRST);
        sheet.setAutoFilter(new CellRangeAddress(IntakeSheet.HEADER, IntakeSheet.HEADER + Math.max(rows, 1), IntakeSheet.ROW_NUMBER,
                IntakeSheet.INPUT + template.columns().size() - 1));
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.enableLocking();
        book.lockStructure();
        book.setActiveSheet(0);
    }

    private CellStyle input(IntakeColumn column) {
        CellStyle style = framed();
        style.setLocked(false);
        style.setDataFormat(book.createDataFormat().getFormat(switch (column.kind()) {
            case DATE -> "yyyy-mm-dd";
            case NUMBER -> "#,##0.######";
            case TEXT -> "@";
        }));
        return style;
    }

    private CellStyle locked() {
        CellStyle style = framed();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle header() {
        CellStyle style = framed();
        style.setFont(bold(11));
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle framed() {
        CellStyle style = book.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private Font bold(int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
