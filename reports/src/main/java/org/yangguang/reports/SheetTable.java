package org.yangguang.reports;

import static org.yangguang.reports.UnusableWorkbook.Reason.BROKEN;
import static org.yangguang.reports.UnusableWorkbook.Reason.TOO_MANY_ROWS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list that another system has written, as rows of text: the first sheet of a workbook, or a file of values separated by
 * commas or tabulators. Numbers are plain digits, days yyyy-MM-dd; a formula stands as it is written, with its =.
 */
public final class SheetTable {

    private static final int MEGABYTES = 50;
    private static final int EXACT = 15;

    private SheetTable() {
    }

    /** A workbook. Refuses what is none, or none that may be read, and one with more rows than allowed. */
    public static List<List<String>> ofWorkbook(byte[] content, int mostRows) throws UnusableWorkbook {
        try {
            Path file = Files.createTempFile("yangguang-list-", ".xlsx");
            try {
                Files.write(file, content);
                WorkbookGate.pass(file, MEGABYTES);
            } finally {
                Files.deleteIfExists(file);
            }
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                return rows(book.getSheetAt(0), mostRows);
            }
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException broken) {
            throw new UnusableWorkbook(BROKEN);
        }
    }

    private static List<List<String>> rows(Sheet sheet, int mostRows) throws UnusableWorkbook {
        if (sheet.getLastRowNum() >= mostRows) {
            throw new UnusableWorkbook(TOO_MANY_ROWS, mostRows);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                Cell cell = row.getCell(c);
                cells.add(cell == null ? "" : text(cell).strip());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case FORMULA -> "=" + cell.getCellFormula();
            default -> "";
        };
    }

    /** A spreadsheet keeps fifteen digits; what it shows as 0.3 stands in the file as 0.30000000000000004. */
    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime at = cell.getLocalDateTimeCellValue();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
        }
        BigDecimal bare = BigDecimal.valueOf(cell.getNumericCellValue()).round(new MathContext(EXACT)).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }

    /** Separated values by RFC 4180, in UTF-8 or, as Chinese spreadsheets write them, in GB 18030. */
    public static List<List<String>> ofText(byte[] content, int mostRows) throws UnusableWorkbook {
        String text = decoded(content);
        int lineEnd = text.indexOf('\n');
        String first = lineEnd < 0 ? text : text.substring(0, lineEnd);
        char separator = first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) {
                row.add(taken(cell));
            } else if (c == '\n') {
                row.add(taken(cell));
                add(rows, row, mostRows);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new UnusableWorkbook(BROKEN);
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(taken(cell));
            add(rows, row, mostRows);
        }
        return rows;
    }

    private static void add(List<List<String>> rows, List<String> row, int mostRows) throws UnusableWorkbook {
        if (rows.size() == mostRows) {
            throw new UnusableWorkbook(TOO_MANY_ROWS, mostRows);
        }
        rows.add(Collections.unmodifiableList(row));
    }

    private static String taken(StringBuilder cell) {
        String text = cell.toString().strip();
        cell.setLength(0);
        return text;
    }

    private static String decoded(byte[] content) throws UnusableWorkbook {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException another) {
                // the next one may fit
                continue;
            }
        }
        throw new UnusableWorkbook(BROKEN);
    }
}
