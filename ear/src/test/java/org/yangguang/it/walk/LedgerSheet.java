package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of a printed ledger, read by the titles of its columns. */
final class LedgerSheet {

    /** The row of the titles, counted from zero. */
    static final int HEADER = 2;

    private final XSSFSheet sheet;

    LedgerSheet(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** The first sheet of a workbook, as every ledger is set: titles that stay, a filter, the unit above. */
    static LedgerSheet of(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("单位：元");
            return new LedgerSheet(sheet);
        }
    }

    /** The last row, which is the sum's. */
    int last() {
        return sheet.getLastRowNum();
    }

    Cell cell(int row, String title) {
        for (Cell head : sheet.getRow(HEADER)) {
            if (head.getStringCellValue().equals(title)) {
                return sheet.getRow(row).getCell(head.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + title + " in " + sheet.getSheetName());
    }

    /** The row that has this value under this title. */
    int row(String title, String value) {
        for (int row = HEADER + 1; row < last(); row++) {
            if (cell(row, title).getStringCellValue().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("no " + value + " in " + sheet.getSheetName());
    }

    /** A number, not a text, and this one. */
    void says(int row, String title, JsonNode amount) {
        assertThat(cell(row, title).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(BigDecimal.valueOf(cell(row, title).getNumericCellValue())).isEqualByComparingTo(new BigDecimal(amount.asText()));
    }

    /** The last row is a formula over what is above it, and comes to that. */
    void sums(String title) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = HEADER + 1; row < last(); row++) {
            sum = sum.add(BigDecimal.valueOf(cell(row, title).getNumericCellValue()));
        }
        assertThat(cell(last(), title).getCellFormula()).startsWith("SUBTOTAL(109,");
        assertThat(cell(last(), title).getNumericCellValue()).isEqualTo(sum.doubleValue());
        assertThat(sum).isPositive();
    }
}
