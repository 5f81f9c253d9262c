package org.yangguang.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The writer's own workbook as it goes back: what became of each row in the column of results, a comment on each bad cell,
 * earlier comments of ours taken off. Nothing in it runs: formulas have become the text that they were, links are gone.
 */
final class IntakeAnswer {

    /** Beyond so many a program opens the workbook for minutes; the column of results tells the rest. */
    private static final int MOST_COMMENTS = 5_000;
    private static final int COMMENT_WIDTH = 4;
    private static final int COMMENT_HEIGHT = 5;

    private final XSSFWorkbook book;
    private final String author;
    private final Map<Short, CellStyle> quoted = new HashMap<>();
    private int comments;

    private IntakeAnswer(XSSFWorkbook book, String author) {
        this.book = book;
        this.author = author;
    }

    static void write(Path file, String author, List<IntakeBook.RowAnswer> rows, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            IntakeAnswer answer = new IntakeAnswer(book, author);
            for (Sheet sheet : book) {
                answer.disarm((XSSFSheet) sheet);
            }
            answer.tell(book.getSheet(IntakeSheet.NAME), rows);
            book.write(out);
        }
    }

    private void disarm(XSSFSheet sheet) {
        new ArrayList<>(sheet.getHyperlinkList()).forEach(sheet::removeHyperlink);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    String formula = "=" + cell.getCellFormula();
                    cell.removeFormula();
                    cell.setCellValue(formula);
                }
                if (cell.getCellType() == CellType.STRING && IntakeBook.looksLikeFormula(cell.getStringCellValue())) {
                    cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle().getIndex(), index -> quoted(cell.getCellStyle())));
                }
            }
        }
    }

    private CellStyle quoted(CellStyle like) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(like);
        style.setQuotePrefixed(true);
        return style;
    }

    private void tell(XSSFSheet sheet, List<IntakeBook.RowAnswer> rows) {
        new ArrayList<>(sheet.getCellComments().values()).forEach(comment -> takeBack(sheet, comment));
        Map<String, Integer> positions = new HashMap<>();
        for (Cell cell : sheet.getRow(IntakeSheet.COLUMN_KEYS)) {
            positions.put(cell.getStringCellValue(), cell.getColumnIndex());
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (IntakeBook.RowAnswer told : rows) {
            Row row = sheet.getRow(told.number() - 1);
            row.getCell(IntakeSheet.RESULT, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(told.result());
            told.comments().forEach((column, text) -> {
                int at = positions.getOrDefault(column, IntakeSheet.RESULT);
                comment(drawing, (XSSFCell) row.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), text);
            });
        }
    }

    /** What was said last time; the writer's own remarks stay. */
    private void takeBack(XSSFSheet sheet, XSSFComment comment) {
        String text = comment.getString().getString();
        int ours = text.indexOf("\n" + author + "：");
        if (author.equals(comment.getAuthor())) {
            Row row = sheet.getRow(comment.getRow()) == null ? sheet.createRow(comment.getRow()) : sheet.getRow(comment.getRow());
            row.getCell(comment.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).removeCellComment();
        } else if (ours >= 0) {
            comment.setString(new XSSFRichTextString(text.substring(0, ours)));
        }
    }

    private void comment(XSSFDrawing drawing, XSSFCell cell, String text) {
        XSSFComment own = cell.getCellComment();
        if (own != null) {
            own.setString(new XSSFRichTextString(own.getString().getString() + "\n" + author + "：" + text));
        } else if (comments++ < MOST_COMMENTS) {
            XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, cell.getColumnIndex() + 1, cell.getRowIndex(),
                    cell.getColumnIndex() + 1 + COMMENT_WIDTH, cell.getRowIndex() + COMMENT_HEIGHT);
            XSSFComment comment = drawing.createCellComment(anchor);
            comment.setAuthor(author);
            comment.setString(new XSSFRichTextString(author + "：" + text));
            cell.setCellComment(comment);
        }
    }
}
