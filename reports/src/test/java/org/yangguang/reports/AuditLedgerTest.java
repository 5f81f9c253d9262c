package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What an auditor takes along can be counted and sorted, and nothing in it is executed. */
class AuditLedgerTest {

    private static final List<String> TITLES = IntStream.range(0, AuditLedger.COLUMNS).mapToObj(i -> "列" + i).toList();
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 9, 0, 1);

    private static AuditLedgerRow row(long entry, String subject, String arguments) {
        return new AuditLedgerRow(entry, AT, "刘畅 financelead", "CWS", "财务负责人", null, "10.0.0.7", "审批拨款", "payment.approvePayment", subject,
                "XM-2026-2160699-0001", new BigDecimal("1200000.00"), "完成", null, null, arguments, null, null);
    }

    private static XSSFWorkbook written(List<AuditLedgerRow> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AuditLedger ledger = new AuditLedger("操作留痕", TITLES)) {
            rows.forEach(ledger::add);
            ledger.write(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void timesAndAmountsAreSuch() throws Exception {
        try (XSSFWorkbook book = written(List.of(row(7, "ZF-2026-0001", "{}")))) {
            Row row = book.getSheet("操作留痕").getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(7);
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(AT);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("刘畅 financelead");
            assertThat(row.getCell(11).getNumericCellValue()).isEqualTo(1_200_000.0);
            assertThat(book.getSheet("操作留痕").getRow(0).getCell(17).getStringCellValue()).isEqualTo("列17");
        }
    }

    @Test
    void nothingIsExecuted() throws Exception {
        try (XSSFWorkbook book = written(List.of(row(1, "=cmd|' /C calc'!A0", "@SUM(1)")))) {
            Row row = book.getSheet("操作留痕").getRow(1);
            assertThat(row.getCell(9).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(9).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(15).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(8).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void holdsManyRowsAndLongTexts() throws Exception {
        List<AuditLedgerRow> rows = new java.util.ArrayList<>(Collections.nCopies(500, row(1, "ZF-2026-0001", "{}")));
        rows.add(row(2, "ZF-2026-0002", "x".repeat(40_000)));
        try (XSSFWorkbook book = written(rows)) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(501);
            assertThat(book.getSheetAt(0).getRow(501).getCell(15).getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void keepsEveryCharacterThatXmlCanSay() throws Exception {
        String words = "<a href=\"x\">&amp; 1\r\n2\t𠮷\u202E ";
        try (XSSFWorkbook book = written(List.of(row(1, words, "a\u0001b\uD800c\uFFFF")))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(9).getStringCellValue()).isEqualTo(words);
            assertThat(book.getSheetAt(0).getRow(1).getCell(15).getStringCellValue()).isEqualTo("a?b?c?");
        }
    }

    @Test
    void theHeaderStaysAndFilters() throws Exception {
        try (XSSFWorkbook book = written(Collections.nCopies(3, row(1, "ZF-2026-0001", "{}")))) {
            assertThat(book.getSheetAt(0).getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(book.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(book.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:R4");
            assertThat(book.getSheetAt(0).getRow(1).getCell(11).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm:ss");
        }
    }

    @Test
    void refusesTitlesThatDoNotFit() {
        assertThatThrownBy(() -> new AuditLedger("操作留痕", List.of("记录号"))).isInstanceOf(IllegalArgumentException.class);
    }
}
