package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A list as a workbook: typed cells, sums that follow the filter, nothing that is executed. */
class RowBookTest {

    private static XSSFSheet written(Object[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowBook book = new RowBook("清单", List.of(new RowBook.Title("名称", 20, false), new RowBook.Title("金额（元）", 16, true),
                new RowBook.Title("日期", 12, false), new RowBook.Title("时间", 20, false)), "单位：元")) {
            for (Object[] row : rows) {
                book.add(row);
            }
            book.write(out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0);
        }
    }

    @Test
    void writesEachKindOfCellAndSumsAmounts() throws IOException {
        XSSFSheet sheet = written(new Object[] {"平台", new BigDecimal("1200000.50"), LocalDate.of(2026, 3, 2), LocalDateTime.of(2026, 3, 2, 9, 30)},
                new Object[] {"第二", new BigDecimal("1"), null, null});
        assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1200000.5);
        assertThat(sheet.getRow(3).getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(2026, 3, 2).atStartOfDay());
        assertThat(sheet.getRow(3).getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 30));
        assertThat(sheet.getRow(4).getCell(2)).isNull();
        assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("合计");
        assertThat(sheet.getRow(5).getCell(1).getCellFormula()).isEqualTo("SUBTOTAL(109,B4:B5)");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:D5");
    }

    @Test
    void executesNothingInTheReadersExcel() throws IOException {
        XSSFSheet sheet = written(new Object[] {"=HYPERLINK(\"http://x\")", null, null, null}, new Object[] {"字".repeat(40_000), null, null, null});
        assertThat(sheet.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).hasSize(32_767).endsWith("…");
    }

    @Test
    void hasNoSumsWithoutRows() throws IOException {
        assertThat(written().getLastRowNum()).isEqualTo(2);
    }
}
