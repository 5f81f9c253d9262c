package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The ledgers read back cell by cell. */
class LedgersTest {

    private static final Imprint IMPRINT = new Imprint("吴敏", LocalDateTime.of(2026, 12, 1, 10, 0), "0000-0000-0000");

    private static PaymentLedgerRow payment(String number, String title, String amount) {
        return new PaymentLedgerRow(number, "XM-2026-2160299-0001", title, "HT-2026-0001", "M2", "进度款", "齐鲁软件（演示）股份有限公司",
                "2160299", "30227", new BigDecimal(amount), BigDecimal.ZERO, new BigDecimal(amount), LocalDate.of(2026, 4, 20),
                LocalDate.of(2026, 3, 20), "JZ-2026-0099");
    }

    private static XSSFSheet sheet(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
    }

    private static int column(XSSFSheet sheet, String title) {
        for (Cell cell : sheet.getRow(LedgerBook.HEADER)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }

    @Test
    void paymentLedgerHoldsNumbersAndDates() throws IOException {
        byte[] file = new Ledgers().paymentLedger(2026, List.of(payment("ZF-2026-0001", "临沂平台", "735000.50"),
                payment("ZF-2026-0002", "新乡平台", "264999.50")), IMPRINT);
        Files.createDirectories(Path.of("target/forms"));
        Files.write(Path.of("target/forms/payment-ledger.xlsx"), file);
        XSSFSheet sheet = sheet(file);
        Row first = sheet.getRow(LedgerBook.HEADER + 1);
        Cell amount = first.getCell(column(sheet, "支付金额（元）"));
        assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(amount.getNumericCellValue()).isEqualTo(735000.50);
        assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        Cell paid = first.getCell(column(sheet, "支付日期"));
        assertThat(DateUtil.isCellDateFormatted(paid)).isTrue();
        assertThat(paid.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 20));
        Cell sum = sheet.getRow(LedgerBook.HEADER + 3).getCell(amount.getColumnIndex());
        assertThat(sum.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(sum.getCellFormula()).startsWith("SUBTOTAL(109,");
        assertThat(sum.getNumericCellValue()).isEqualTo(1000000.00);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("单位：元");
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        XSSFSheet sheet = sheet(new Ledgers().paymentLedger(2026, List.of(payment("ZF-2026-0001", "=HYPERLINK(\"http://x\")", "1.00")), IMPRINT));
        Cell title = sheet.getRow(LedgerBook.HEADER + 1).getCell(column(sheet, "项目名称"));
        assertThat(title.getCellType()).isEqualTo(CellType.STRING);
        assertThat(title.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void projectLedgerComputesWhatIsLeft() throws IOException {
        XSSFSheet sheet = sheet(new Ledgers().projectLedger(2026, List.of(new ProjectLedgerRow("XM-2026-2160299-0001", "SB-2026-0001",
                "临沂平台", "公共商务信息服务", "山东省", "临沂市商务局", "政府采购", "执行", LocalDate.of(2026, 3, 9), new BigDecimal("3000000"),
                new BigDecimal("3000000"), new BigDecimal("2450000"), new BigDecimal("1000000"), new BigDecimal("735000"))), IMPRINT));
        Row row = sheet.getRow(LedgerBook.HEADER + 1);
        assertThat(row.getCell(column(sheet, "预算结余（元）")).getNumericCellValue()).isEqualTo(550000);
        assertThat(row.getCell(column(sheet, "支付进度")).getNumericCellValue()).isEqualTo(0.3);
        assertThat(row.getCell(column(sheet, "立项日期")).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void anEmptyYearIsAnEmptyLedger() throws IOException {
        XSSFSheet sheet = sheet(new Ledgers().paymentLedger(2026, List.of(), IMPRINT));
        assertThat(sheet.getRow(LedgerBook.HEADER + 1).getCell(0).getStringCellValue()).isEqualTo("合计");
    }
}
