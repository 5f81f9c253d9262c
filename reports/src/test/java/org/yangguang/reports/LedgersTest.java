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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        byte[] file = Ledgers.paymentLedger(2026).write(List.of(payment("ZF-2026-0001", "临沂平台", "735000.50"),
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

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void textIsNeverAFormula(String text) throws IOException {
        XSSFSheet sheet = sheet(Ledgers.paymentLedger(2026).write(List.of(payment("ZF-2026-0001", text, "1.00")), IMPRINT));
        Cell title = sheet.getRow(LedgerBook.HEADER + 1).getCell(column(sheet, "项目名称"));
        assertThat(title.getCellType()).isEqualTo(CellType.STRING);
        assertThat(title.getStringCellValue()).isEqualTo(text);
        assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void projectLedgerComputesWhatIsLeft() throws IOException {
        XSSFSheet sheet = sheet(Ledgers.projectLedger(2026).write(List.of(new ProjectLedgerRow("XM-2026-2160299-0001", "SB-2026-0001",
                "临沂平台", "公共商务信息服务", "山东省", "临沂市商务局", "政府采购", "执行", LocalDate.of(2026, 3, 9), new BigDecimal("3000000"),
                new BigDecimal("3000000"), new BigDecimal("2450000"), new BigDecimal("1000000"), new BigDecimal("735000"))), IMPRINT));
        Row row = sheet.getRow(LedgerBook.HEADER + 1);
        assertThat(row.getCell(column(sheet, "预算结余（元）")).getNumericCellValue()).isEqualTo(550000);
        assertThat(row.getCell(column(sheet, "支付进度")).getNumericCellValue()).isEqualTo(0.3);
        assertThat(row.getCell(column(sheet, "立项日期")).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void expertFeesAreAddedUpByFormulas() throws IOException {
        XSSFSheet sheet = sheet(Ledgers.expertFeeLedger(2026).write(List.of(
                new ExpertFeeRow("CG-2026-0001", "XM-1", "临沂平台", "国信招标", "张教授", LocalDate.of(2026, 3, 20), 6, new BigDecimal("700"), new BigDecimal("320.50")),
                new ExpertFeeRow("CG-2026-0001", "XM-1", "临沂平台", "国信招标", "李教授", LocalDate.of(2026, 3, 20), 3, new BigDecimal("500"), null)), IMPRINT));
        Row first = sheet.getRow(LedgerBook.HEADER + 1);
        assertThat(first.getCell(column(sheet, "评审时长（小时）")).getNumericCellValue()).isEqualTo(6);
        assertThat(DateUtil.isCellDateFormatted(first.getCell(column(sheet, "评审日期")))).isTrue();
        Cell both = first.getCell(column(sheet, "合计（元）"));
        assertThat(both.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(both.getNumericCellValue()).isEqualTo(1020.50);
        assertThat(sheet.getRow(LedgerBook.HEADER + 2).getCell(both.getColumnIndex()).getNumericCellValue()).isEqualTo(500);
        Cell sum = sheet.getRow(LedgerBook.HEADER + 3).getCell(both.getColumnIndex());
        assertThat(sum.getCellFormula()).startsWith("SUBTOTAL(109,");
        assertThat(sum.getNumericCellValue()).isEqualTo(1520.50);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("单位：元");
    }

    @Test
    void anEmptyYearIsAnEmptyLedger() throws IOException {
        XSSFSheet sheet = sheet(Ledgers.paymentLedger(2026).write(List.of(), IMPRINT));
        assertThat(sheet.getRow(LedgerBook.HEADER + 1).getCell(0).getStringCellValue()).isEqualTo("合计");
    }

    private static void amount(XSSFSheet sheet, String title, int row, double expected) {
        Cell cell = sheet.getRow(LedgerBook.HEADER + row).getCell(column(sheet, title));
        assertThat(cell.getCellType()).as(title).isIn(CellType.NUMERIC, CellType.FORMULA);
        assertThat(cell.getNumericCellValue()).as(title).isEqualTo(expected);
    }

    /** Header in sight, filter over header and rows, the unit said. */
    private static void ledger(XSSFSheet sheet, int rows) {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (LedgerBook.HEADER + 1));
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).matches("A3:[A-Z]+" + (LedgerBook.HEADER + 1 + rows));
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("单位：元");
        assertThat(sheet.getRow(LedgerBook.HEADER + 1 + rows).getCell(0).getStringCellValue()).isEqualTo("合计");
    }

    @Test
    void budgetExecutionComputesRateAndRest() throws IOException {
        BudgetExecutionRow line = new BudgetExecutionRow("XM-1-Y01", "XM-1", "临沂平台", "平台开发", 2026, "2160299 其他商业流通事务支出", "30227 委托业务费",
                "中央财政专项资金", "商财函〔2026〕33号", new BigDecimal("3000000"), new BigDecimal("2450000"), new BigDecimal("1000000"),
                new BigDecimal("750000"), new BigDecimal("2000000"), new BigDecimal("200000"), "结转");
        XSSFSheet sheet = sheet(Ledgers.budgetExecution(2026).write(List.of(line, line), IMPRINT));
        ledger(sheet, 2);
        amount(sheet, "未签合同（元）", 1, 550_000);
        amount(sheet, "未支付（元）", 1, 2_250_000);
        amount(sheet, "本年待执行（元）", 1, 50_000);
        amount(sheet, "结转未用（元）", 3, 4_000_000);
        amount(sheet, "执行率", 1, 0.25);
        amount(sheet, "已支付（元）", 3, 1_500_000);
        amount(sheet, "执行率", 3, 0.25);
        amount(sheet, "预算年度", 1, 2026);
    }

    @Test
    void annualBudgetSumsProposedControlledAndFitted() throws IOException {
        AnnualBudgetRow first = new AnnualBudgetRow("ND-2027-NCXX", "农村商务信息服务工程", "临沂市商务局", "XM-1", "续建", "2160299", "30227",
                new BigDecimal("600000"), new BigDecimal("900000"), new BigDecimal("600000"), "二上：待批复", null, null);
        AnnualBudgetRow second = new AnnualBudgetRow("ND-2027-NCXX", "农村商务信息服务工程", "临沂市商务局", null, "新建", "2160299", "30227",
                new BigDecimal("400000"), null, new BigDecimal("300000"), "二上：待批复", null, null);
        XSSFSheet sheet = sheet(Ledgers.annualBudget(2027).write(List.of(first, second), IMPRINT));
        ledger(sheet, 2);
        amount(sheet, "增减（元）", 2, -100_000);
        amount(sheet, "一上建议数（元）", 3, 1_000_000);
        amount(sheet, "专项控制数（元）", 3, 900_000);
        amount(sheet, "二上预算数（元）", 3, 900_000);
    }

    @Test
    void carryOverListAddsUpByFormula() throws IOException {
        CarryOverRow carried = new CarryOverRow("XM-1-Y01", "XM-1", "临沂平台", 2026, new BigDecimal("3000000"), new BigDecimal("750000.55"),
                new BigDecimal("2249999.45"), BigDecimal.ZERO, "结转下年，按原用途使用", "财务司", "JZ-2026-CWS", "商财函〔2026〕199号", "吴敏", "刘畅",
                java.time.LocalDate.of(2026, 12, 31));
        CarryOverRow surplus = new CarryOverRow("XM-2-Y01", "XM-2", "=1+1", 2025, new BigDecimal("100"), new BigDecimal("40"), BigDecimal.ZERO,
                new BigDecimal("60"), "连续两年未用完，结余收回", "财务司", "JZ-2026-CWS", null, "吴敏", null, null);
        XSSFSheet sheet = sheet(Ledgers.carryOverList(2026).write(List.of(carried, surplus), IMPRINT));
        ledger(sheet, 2);
        amount(sheet, "核对（元）", 1, 0);
        amount(sheet, "核对（元）", 2, 0);
        amount(sheet, "结转下年（元）", 3, 2_249_999.45);
        amount(sheet, "结余收回（元）", 3, 60);
        amount(sheet, "核对（元）", 3, 0);
    }

    @Test
    void contractLedgerTellsChangeAndRest() throws IOException {
        XSSFSheet sheet = sheet(Ledgers.contractLedger(2026).write(List.of(new ContractLedgerRow("HT-2026-0001", "XM-1", "临沂平台", "CG-2026-0001",
                "采购合同", "齐鲁软件", "是", "履行中", LocalDate.of(2026, 4, 2), LocalDate.of(2026, 10, 1), new BigDecimal("2450000"),
                new BigDecimal("2600000"), new BigDecimal("1000000"), new BigDecimal("650000"))), IMPRINT));
        ledger(sheet, 1);
        amount(sheet, "变更金额（元）", 1, 150_000);
        amount(sheet, "支付进度", 1, 0.25);
        assertThat(sheet.getRow(LedgerBook.HEADER + 1).getCell(column(sheet, "签订日期")).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void costLedgerCutsNothingBeforeTheConfirmation() throws IOException {
        CostLedgerRow confirmed = new CostLedgerRow("QR-2026-0001", "XM-1", "临沂平台", "HT-2026-0001", "M2", "齐鲁软件", "已确认",
                new BigDecimal("1000000"), new BigDecimal("980000"), new BigDecimal("950000"), LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 8), "王建国", null, null);
        CostLedgerRow claimed = new CostLedgerRow("QR-2026-0002", "XM-1", "临沂平台", "HT-2026-0001", "M3", "齐鲁软件", "已申报",
                new BigDecimal("500000"), new BigDecimal("500000"), null, LocalDate.of(2026, 6, 1), null, null, null, null);
        XSSFSheet sheet = sheet(Ledgers.costLedger(2026).write(List.of(confirmed, claimed), IMPRINT));
        ledger(sheet, 2);
        amount(sheet, "核减金额（元）", 1, 30_000);
        amount(sheet, "核减金额（元）", 2, 0);
        amount(sheet, "核减金额（元）", 3, 30_000);
        assertThat(sheet.getRow(LedgerBook.HEADER + 2).getCell(column(sheet, "确认金额（元）")).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void performanceTableHoldsScoresAsNumbersAndDoesNotAddThem() throws IOException {
        XSSFSheet sheet = sheet(Ledgers.performanceTable(2026).write(List.of(new PerformanceRow("JX-2026-0001", "XM-1", "临沂平台", "临沂市商务局",
                "已审定", new BigDecimal("3000000"), new BigDecimal("2850000"), 4, new BigDecimal("9.50"), new BigDecimal("92.35"), "优",
                LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9))), IMPRINT));
        ledger(sheet, 1);
        amount(sheet, "总分", 1, 92.35);
        amount(sheet, "预算执行率", 1, 0.95);
        assertThat(sheet.getRow(LedgerBook.HEADER + 2).getCell(column(sheet, "总分")).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void overdueListCountsTheDays() throws IOException {
        XSSFSheet sheet = sheet(Ledgers.overdueList().write(List.of(new OverdueRow("审批拨款", "XM-1", "临沂平台", "拨款", "HT-2026-0001-M2", "财务负责人",
                LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 2), new BigDecimal("735000.50"))), IMPRINT));
        ledger(sheet, 1);
        amount(sheet, "超期天数", 1, 10);
        amount(sheet, "涉及金额（元）", 1, 735_000.50);
    }

    @Test
    void aWorklistKeepsTimesAndLeavesOpenWhatIsOpen() throws IOException {
        LocalDateTime sent = LocalDateTime.of(2026, 3, 2, 9, 41);
        XSSFSheet sheet = sheet(Ledgers.worklist("待办").write(List.of(new WorklistRow("审批拨款", "特急、退回", "XM-1", "临沂平台", "拨款", "HT-2026-0001-M2",
                new BigDecimal("735000.50"), "财务负责人", "刘畅", sent, sent.plusDays(3), null, null)), IMPRINT));
        ledger(sheet, 1);
        amount(sheet, "涉及金额（元）", 1, 735_000.50);
        assertThat(sheet.getRow(LedgerBook.HEADER + 1).getCell(column(sheet, "送办时间")).getLocalDateTimeCellValue()).isEqualTo(sent);
        assertThat(sheet.getRow(LedgerBook.HEADER + 1).getCell(column(sheet, "办理时间")).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void aBatchTableSumsItsRowsAndSaysWhyOneWasLeftOpen() throws IOException {
        LocalDateTime at = LocalDateTime.of(2026, 3, 2, 9, 41);
        XSSFSheet sheet = sheet(Ledgers.batchTable("审批拨款").write(List.of(
                new BatchTableRow("XM-1", "临沂平台", "齐鲁软件", "ZF-2026-0001", new BigDecimal("735000.50"), "同意", "已办结", at, null),
                new BatchTableRow("XM-2", "=1+1", null, null, null, "同意", "未办结", null, "经办与审批须由不同人员承担")), IMPRINT));
        ledger(sheet, 2);
        amount(sheet, "金额（元）", 1, 735_000.50);
        assertThat(sheet.getRow(LedgerBook.HEADER + 1).getCell(column(sheet, "办理时间")).getLocalDateTimeCellValue()).isEqualTo(at);
        assertThat(sheet.getRow(LedgerBook.HEADER + 2).getCell(column(sheet, "未办结原因")).getStringCellValue()).startsWith("经办与审批");
    }

    @Test
    void aProjectsRecordHasASheetForEachMatterAndNoFormulaFromText() throws IOException {
        ProjectRecord record = new ProjectRecord(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(payment("ZF-2026-0001", "临沂平台", "1.00")),
                List.of(), List.of(new ProjectRecord.Accepted("YS-1", "资产移交", "服务器", "Z-1", "2", new BigDecimal("380000"), "=1", LocalDate.of(2026, 11, 2))),
                List.of(new ProjectRecord.Step(LocalDateTime.of(2026, 3, 9, 9, 41, 7), "立项", "审批", "王建国", "刘畅", "同意", "+1")),
                List.of(new ProjectRecord.Trace(LocalDateTime.of(2026, 3, 9, 9, 41, 7), "王建国", "处长", "审批", "XM-1", "成功", "@x", new BigDecimal("2.50"))),
                List.of(new ProjectRecord.Paper("documents/a.pdf", "SB-1", "-a.pdf", 1_048_577, "张颖", LocalDateTime.of(2026, 3, 2, 8, 0), "00ff")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Ledgers.projectRecord(record, IMPRINT)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(13);
            Cell opinion = book.getSheet("办理意见").getRow(LedgerBook.HEADER + 1).getCell(column(book.getSheet("办理意见"), "意见"));
            assertThat(opinion.getStringCellValue()).isEqualTo("+1");
            assertThat(opinion.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheet("办理意见").getRow(LedgerBook.HEADER + 1).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 3, 9, 9, 41, 7));
            amount(book.getSheet("文件"), "字节数", 1, 1_048_577);
            amount(book.getSheet("验收"), "资产价值（元）", 2, 380_000);
            amount(book.getSheet("拨款"), "支付金额（元）", 2, 1);
            Cell file = book.getSheet("文件").getRow(LedgerBook.HEADER + 1).getCell(column(book.getSheet("文件"), "文件名"));
            assertThat(file.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }
}
