package org.yangguang.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.reports.SheetTable;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** The files for the treasury and from it: written, read back, altered, broken. */
class TreasuryFilesTest {

    private static final PaymentExport FIRST = new PaymentExport("ZF-2026-0001", Money.of("735000.00"), "齐鲁软件（演示）股份有限公司", "工商银行济南历下支行",
            "1602001109200123456", "XM-2026-2160299-0001", "HT-2026-0001", "2160299", "30227", "2026-03");
    private static final PaymentExport SECOND = new PaymentExport("ZF-2026-0002", Money.of("0.30"), "甲&乙<丙>", "中国银行", "12345678",
            "XM-2026-2160299-0002", "HT-2026-0002", "2160299", "30227", "2026-03");
    private static final List<TreasuryResult> RESULTS = List.of(
            new TreasuryResult("ZF-2026-0001", TreasuryOutcome.PARTLY, Money.of("500000.00"), "GK-1", LocalDate.of(2026, 3, 20), "额度不足"),
            new TreasuryResult("ZF-2026-0002", TreasuryOutcome.FAILED, Money.ZERO, null, null, "账号户名不符"));
    private static final MappingEntry COLUMNS = new MappingEntry("省一体化", "单据编号", "支付金额", "支付状态", "凭证号", "支付日期", "退回原因", "支付成功、已清算", "部分支付",
            "支付失败，退票", 0L);

    private static RuleViolation refused(Rule rule, Runnable action) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, action::run);
        assertThat(violation).as("refused by %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).as("%s in %s", rule, violation.getMessage()).isTrue();
        return violation;
    }

    private static TreasuryBatch batch() {
        return new TreasuryBatch("PC-2026-0001", "CWS", List.of(FIRST, SECOND), PaymentFixtures.OFFICER, LocalDateTime.of(2026, 3, 19, 9, 0));
    }

    private static void ofSchema(byte[] xml) {
        assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(TreasuryXml.class.getResource("treasury.xsd"))
                .newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)))).doesNotThrowAnyException();
    }

    @Test
    void theBatchIsOfItsSchemaWithCountSumAndControlSum() {
        TreasuryBatch batch = batch();
        byte[] xml = TreasuryXml.write(batch.number(), "省农业农村厅财务处", batch.total(), batch.controlSum(), batch.orders());
        ofSchema(xml);
        assertThat(new String(xml, StandardCharsets.UTF_8)).contains("count=\"2\"", "total=\"735000.30\"", "controlSum=\"" + batch.controlSum() + "\"",
                "<payeeName>甲&amp;乙&lt;丙");
    }

    @Test
    void theControlSumIsWhatTheDocumentSays() throws Exception {
        String canonical = "batch\tPC-2026-0001\t1\t735000.00\t\n"
                + "ZF-2026-0001\t735000.00\t齐鲁软件（演示）股份有限公司\t工商银行济南历下支行\t1602001109200123456\tXM-2026-2160299-0001\tHT-2026-0001\t2160299\t30227\t2026-03\t\n";
        String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        assertThat(ControlSum.of("PC-2026-0001", List.of(FIRST))).isEqualTo(expected);
        assertThat(ControlSum.of("PC-2026-0001", List.of(FIRST, SECOND))).isEqualTo(ControlSum.of("PC-2026-0001", List.of(SECOND, FIRST)));
    }

    @Test
    void theWorkbookHoldsTheSameOrders() throws Exception {
        TreasuryBatch batch = batch();
        List<List<String>> rows = SheetTable.ofWorkbook(TreasuryBook.write(batch, "财务处"), 100);
        assertThat(rows.get(1).get(0)).contains("笔数：2", "735000.30", batch.controlSum());
        assertThat(rows.get(3)).startsWith("ZF-2026-0001", "735000");
        assertThat(rows.get(4)).startsWith("ZF-2026-0002", "0.3", "甲&乙<丙>");
    }

    @Test
    void twoPeopleLetABatchGo() {
        refused(PaymentRule.ANOTHER_PERSON_RELEASES, () -> batch().release(PaymentFixtures.OFFICER, LocalDateTime.of(2026, 3, 19, 10, 0)));
        TreasuryBatch batch = batch();
        refused(PaymentRule.BATCH_STANDS_AT_THIS_STEP, batch::mustBeReleased);
        batch.release(PaymentFixtures.LEAD, LocalDateTime.of(2026, 3, 19, 10, 0));
        batch.mustBeReleased();
        refused(PaymentRule.BATCH_STANDS_AT_THIS_STEP, () -> batch.release(PaymentFixtures.LEAD, LocalDateTime.of(2026, 3, 19, 11, 0)));
    }

    @Test
    void aReturnedFileIsReadBack() {
        byte[] xml = ReturnedFile.of("PC-2026-0001", RESULTS);
        ofSchema(xml);
        TreasuryXml.Returned read = TreasuryXml.readReturn(xml);
        assertThat(read.batch()).isEqualTo("PC-2026-0001");
        assertThat(read.results()).isEqualTo(RESULTS);
    }

    /** Each byte that a person could alter without breaking the file, one after the other. */
    @Test
    void anAlteredFileIsRefusedWhole() {
        String xml = new String(ReturnedFile.of("PC-2026-0001", RESULTS), StandardCharsets.UTF_8);
        List<String> altered = List.of(xml.replace("500000.00</value>", "500000.01</value>"), xml.replace("GK-1", "GK-2"), xml.replace("2026-03-20", "2026-03-21"),
                xml.replace("额度不足", "额度"), xml.replace("ZF-2026-0002", "ZF-2026-0003"), xml.replace("count=\"2\"", "count=\"3\""),
                xml.replace("total=\"500000.00\"", "total=\"500000.10\""), xml.replace("batch=\"PC-2026-0001\"", "batch=\"PC-2026-0002\""),
                xml.replace(">partly<", ">paid<"));
        for (String one : altered) {
            assertThat(one).isNotEqualTo(xml);
            refused(PaymentRule.CONTROL_SUM_HOLDS, () -> TreasuryXml.readReturn(one.getBytes(StandardCharsets.UTF_8)));
        }
        String sum = ControlSum.ofResults("PC-2026-0001", RESULTS);
        String other = (sum.charAt(0) == '0' ? '1' : '0') + sum.substring(1);
        refused(PaymentRule.CONTROL_SUM_HOLDS, () -> TreasuryXml.readReturn(xml.replace(sum, other).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<a/>", "<treasuryReturn/>", "<treasuryReturn xmlns=\"urn:yangguang:treasury:1\"/>",
            "<!DOCTYPE treasuryReturn [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><treasuryReturn xmlns=\"urn:yangguang:treasury:1\">&x;</treasuryReturn>"})
    void whatIsNoReturnedFileIsRefused(String content) {
        refused(PaymentRule.RETURN_IS_READABLE, () -> TreasuryXml.readReturn(content.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<value>500000.00</value>|<value>500000.001</value>", "<value>500000.00</value>|<value>-1.00</value>",
            "<value>500000.00</value>|<value>1E9</value>", "2026-03-20|2026-02-30", "2026-03-20|20.3.2026", ">partly<|>maybe<", "id=\"ZF-2026-0002\"|id=\"ZF-2026-0001\"",
            "currency=\"CNY\"|currency=\"USD\"", "<reason>额度不足</reason>|<other>x</other>"})
    void whatIsAgainstTheSchemaIsRefused(String what, String by) {
        String xml = new String(ReturnedFile.of("PC-2026-0001", RESULTS), StandardCharsets.UTF_8);
        assertThat(xml).contains(what);
        refused(PaymentRule.RETURN_IS_READABLE, () -> TreasuryXml.readReturn(xml.replace(what, by).getBytes(StandardCharsets.UTF_8)));
    }

    private static final String LIST = "\uFEFF支付清单,,,,,\n单据编号,收款人,支付金额,支付状态,凭证号,支付日期,退回原因\r\n"
            + "ZF-2026-0001,\"甲, 乙\",\"735,000.00\",支付成功,GK-1,2026/3/20,\nZF-2026-0002,丙,0.30,退票,,,账号有误\nZF-2026-0003,丁,1,处理中,,,\n合计,,,,,,\n";

    @Test
    void aListIsReadByItsMapping() {
        List<TreasuryResult> expected = List.of(
                new TreasuryResult("ZF-2026-0001", TreasuryOutcome.PAID, Money.of("735000.00"), "GK-1", LocalDate.of(2026, 3, 20), null),
                new TreasuryResult("ZF-2026-0002", TreasuryOutcome.FAILED, Money.ZERO, null, null, "账号有误"),
                new TreasuryResult("ZF-2026-0003", null, Money.ZERO, null, null, "处理中"), new TreasuryResult("合计", null, Money.ZERO, null, null, null));
        assertThat(ListReader.read("清单.csv", LIST.getBytes(StandardCharsets.UTF_8), COLUMNS)).isEqualTo(expected);
        assertThat(ListReader.read("清单.CSV", LIST.substring(1).getBytes(Charset.forName("GB18030")), COLUMNS)).as("as Excel writes it").isEqualTo(expected);
    }

    @Test
    void aWorkbookIsReadByItsMapping() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("清单");
            var head = sheet.createRow(2);
            List<String> columns = List.of("支付状态", "单据编号", "支付金额", "凭证号", "支付日期", "退回原因");
            for (int i = 0; i < columns.size(); i++) {
                head.createCell(i).setCellValue(columns.get(i));
            }
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("已清算");
            row.createCell(1).setCellValue("ZF-2026-0001");
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue(20260320001D);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            row.createCell(4).setCellValue(LocalDate.of(2026, 3, 20));
            row.getCell(4).setCellStyle(style);
            book.write(out);
        }
        assertThat(ListReader.read("a.xlsx", out.toByteArray(), COLUMNS)).containsExactly(
                new TreasuryResult("ZF-2026-0001", TreasuryOutcome.PAID, Money.of("0.30"), "20260320001", LocalDate.of(2026, 3, 20), null));
    }

    @Test
    void aListThatTheMappingDoesNotFitIsRefusedWithWhatIsMissing() {
        RuleViolation refused = refused(PaymentRule.MAPPING_FITS_THE_LIST,
                () -> ListReader.read("a.csv", LIST.replace("凭证号", "票号").getBytes(StandardCharsets.UTF_8), COLUMNS));
        assertThat(refused.breaches().get(0).args()).contains("凭证号");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"735,000.00\"|abc", "\"735,000.00\"|1.001", "\"735,000.00\"|=1+1", "2026/3/20|三月", "2026/3/20|2026/13/1", "\"甲, 乙\"|\"甲"})
    void aRowThatCannotBeReadRefusesTheList(String what, String by) {
        assertThat(LIST).contains(what);
        refused(PaymentRule.RETURN_IS_READABLE, () -> ListReader.read("a.csv", LIST.replace(what, by).getBytes(StandardCharsets.UTF_8), COLUMNS));
    }

    @Test
    void whatOnlyBearsTheNameOfAWorkbookIsRefused() {
        refused(PaymentRule.RETURN_IS_READABLE, () -> ListReader.read("a.xlsx", LIST.getBytes(StandardCharsets.UTF_8), COLUMNS));
    }

    @Test
    void aHeadingOrWordStandsForOneThing() {
        refused(InputRule.DUPLICATE, () -> ListMapping.check(new MappingEntry("x", "a", "b", "c", "d", "a", null, "p", null, "f", null)));
        refused(InputRule.DUPLICATE, () -> ListMapping.check(new MappingEntry("x", "a", "b", "c", "d", "e", null, "p、q", "q", "f", null)));
        refused(InputRule.REQUIRED, () -> ListMapping.check(new MappingEntry("x", "a", "b", "c", " ", "e", null, "p", null, "f", null)));
    }
}
