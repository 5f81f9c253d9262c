package org.yangguang.it.walk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of applications as its reader sees it in a spreadsheet program: filled in, corrected, its comments read. */
final class Sheet {

    private static final int KEYS = 2;
    private static final int FIRST = 4;
    private static final int RESULT = 2;

    private byte[] content;

    Sheet(byte[] content) {
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    /** A row as it should be, from 1; {@code changes} are put over it. */
    Sheet write(int row, String applicant, String title, Map<String, Object> changes) {
        return change(book -> put(book.getSheetAt(0), columns(book.getSheetAt(0)), row, row(applicant, title, changes)));
    }

    /** So many rows as they should be. */
    Sheet fill(int rows, String applicant, String series) {
        return change(book -> {
            Map<String, Integer> columns = columns(book.getSheetAt(0));
            for (int row = 1; row <= rows; row++) {
                put(book.getSheetAt(0), columns, row, row(applicant, series + "第" + row + "站", Map.of()));
            }
        });
    }

    private static Map<String, Object> row(String applicant, String title, Map<String, Object> changes) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("applicant", applicant);
        cells.put("title", title);
        cells.put("region", "370000 山东省");
        cells.put("mode", "转移支付");
        cells.put("purpose", "为农户提供供求信息");
        cells.put("plan", "分两期实施");
        cells.put("expectedResults", "建成服务站");
        cells.put("startsOn", LocalDate.of(2026, 12, 1));
        cells.put("endsOn", LocalDate.of(2027, 11, 30));
        cells.put("contactName", "信息科");
        cells.put("contactPhone", "0539-8123456");
        cells.put("lines[0].item", "信息设备");
        cells.put("lines[0].basis", "按均价测算");
        cells.put("lines[0].quantity", 2.0);
        cells.put("lines[0].unit", "套");
        cells.put("lines[0].unitPrice", 12_000.5);
        cells.put("indicators[0].name", "建成服务站");
        cells.put("indicators[0].kind", "产出指标");
        cells.put("indicators[0].target", "2");
        cells.put("indicators[0].unit", "个");
        cells.put("indicators[0].weight", 50.0);
        cells.put("indicators[1].name", "促进销售");
        cells.put("indicators[1].kind", "效益指标");
        cells.put("indicators[1].target", "明显促进");
        cells.put("indicators[1].weight", 30.0);
        cells.putAll(changes);
        return cells;
    }

    private static void put(XSSFSheet sheet, Map<String, Integer> columns, int row, Map<String, Object> cells) {
        cells.forEach((key, value) -> put(sheet.getRow(FIRST + row - 1).getCell(columns.get(key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), value));
    }

    Sheet change(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            content = out.toByteArray();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof String text && text.startsWith("==")) {
            cell.setCellFormula(text.substring(2));
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value == null) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static Map<String, Integer> columns(XSSFSheet sheet) {
        Map<String, Integer> columns = new TreeMap<>();
        for (Cell cell : sheet.getRow(KEYS)) {
            columns.put(cell.getStringCellValue(), cell.getColumnIndex());
        }
        return columns;
    }

    /** The comments, by the column's key and the row from 1, e.g. "title 2". */
    Map<String, String> comments() {
        Map<String, String> comments = new TreeMap<>();
        change(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            Map<Integer, String> keys = new TreeMap<>();
            columns(sheet).forEach((key, column) -> keys.put(column, key));
            sheet.getCellComments().forEach((at, comment) -> comments.put(keys.get(at.getColumn()) + " " + (at.getRow() - FIRST + 1),
                    comment.getString().getString()));
        });
        return comments;
    }

    /** What the answer says of a row, from 1. */
    String result(int row) {
        String[] result = new String[1];
        change(book -> result[0] = book.getSheetAt(0).getRow(FIRST + row - 1).getCell(RESULT).getStringCellValue());
        return result[0];
    }
}
