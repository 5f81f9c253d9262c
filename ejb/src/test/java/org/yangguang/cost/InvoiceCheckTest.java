package org.yangguang.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** Each rule of invoices broken once; one and several that pass; the file of a 数电票 against what was typed. */
class InvoiceCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 1);
    private static final String NUMBER = "26372000000012345678";

    private static InvoiceEntry invoice(String kind, String code, String number, LocalDate day, String amount) {
        return new InvoiceEntry(kind, code, number, day, Money.of(amount));
    }

    private static InvoiceEntry digital(String number, String amount) {
        return invoice("digital", null, number, TODAY, amount);
    }

    private static InvoiceEntry foreign(String currency, String sum, String rate, String amount) {
        return new InvoiceEntry("foreign", null, "INV 2026/77", TODAY, Money.of(amount), "Example Data Ltd", currency, Money.of(sum), new BigDecimal(rate));
    }

    private static void check(boolean filed, String used, List<EInvoice> files, InvoiceEntry... entries) {
        new InvoiceCheck("QLRJ", "91370100MA3C00001X", "齐鲁软件", Money.of("800000"), SIGNED, TODAY, filed, files, key -> used).check(List.of(entries),
                entries.length == 1);
    }

    private static void refused(Rule rule, String field, Runnable action) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, action::run);
        assertThat(violation).as("refused by %s", rule).isNotNull();
        assertThat(violation.breaches()).anyMatch(b -> b.rule() == rule && b.field().equals(field));
    }

    private static void refused(Rule rule, String field, InvoiceEntry... entries) {
        refused(rule, field, () -> check(true, null, List.of(), entries));
    }

    @Test
    void invoiceCarriesTheNumbersOfItsKind() {
        refused(CostRule.INVOICE_NUMBER_FITS, "invoiceNumber", digital("2637200000001234567", "800000"));
        refused(CostRule.INVOICE_CODE_FITS, "code", invoice("digital", "3700", NUMBER, TODAY, "800000"));
        refused(CostRule.INVOICE_CODE_FITS, "code", invoice("vat", null, "12345678", TODAY, "800000"));
        refused(InputRule.UNKNOWN_CHOICE, "kind", invoice("napkin", null, "1", TODAY, "800000"));
        check(true, null, List.of(), invoice("digital", " ", NUMBER, TODAY, "800000"));
        check(true, null, List.of(), invoice("vat", "3700211130", "12345678", TODAY, "800000"));
        check(true, null, List.of(), invoice("fiscal", "37010121", "0012345678", TODAY, "800000"));
        check(true, null, List.of(), foreign("USD", "100000", "8", "800000"));
    }

    @Test
    void foreignInvoiceIsWorthItsYuan() {
        refused(CostRule.CURRENCY_HAS_A_CODE, "currency", foreign("usd", "100000", "8", "800000"));
        refused(CostRule.INVOICE_IS_WORTH_ITS_RATE, "invoiceAmount", foreign("USD", "100000", "7.1234", "800000"));
        refused(InputRule.OUT_OF_RANGE, "rate", foreign("USD", "100000", "0", "800000"));
        refused(InputRule.REQUIRED, "issuer", invoice("foreign", null, "INV 1", TODAY, "800000"));
    }

    @Test
    void severalInvoicesMakeTheSumTogether() {
        check(true, null, List.of(), digital(NUMBER, "500000"), invoice("vat", "3700211130", "12345678", TODAY, "300000"));
        refused(CostRule.INVOICE_EQUALS_CONFIRMED, "invoices[1].invoiceAmount", digital(NUMBER, "500000"), digital("26372000000012345679", "300000.01"));
        refused(InputRule.DUPLICATE, "invoices[1].invoiceNumber", digital(NUMBER, "500000"), digital(NUMBER, "300000"));
        refused(CostRule.INVOICE_EQUALS_CONFIRMED, "invoiceAmount", digital(NUMBER, "800000.01"));
        refused(InputRule.REQUIRED, "invoice");
    }

    @Test
    void invoiceIsUsedOnceAndSaysWhere() {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> check(true, "HT-2026-0009-M2", List.of(), digital(NUMBER, "800000")));
        assertThat(violation.breaches()).anySatisfy(b -> {
            assertThat(b.rule()).isEqualTo(CostRule.INVOICE_IS_NEW);
            assertThat(b.args()).contains("HT-2026-0009-M2");
        });
    }

    @Test
    void invoiceHasItsFile() {
        refused(CostRule.INVOICE_FILE_ATTACHED, "file", () -> check(false, null, List.of(), digital(NUMBER, "800000")));
    }

    @Test
    void invoiceIsNeitherOlderThanTheContractNorFromTheFuture() {
        refused(CostRule.INVOICE_AFTER_CONTRACT, "issuedOn", invoice("digital", null, NUMBER, SIGNED.minusDays(1), "800000"));
        refused(InputRule.DATE_IN_FUTURE, "issuedOn", invoice("digital", null, NUMBER, TODAY.plusDays(1), "800000"));
    }

    @Test
    void foreignNumbersAreUniqueWithTheirIssuerOnly() {
        InvoiceEntry entry = invoice("foreign", null, "inv-1", TODAY, "1");
        assertThat(Invoice.key("A", entry)).isNotEqualTo(Invoice.key("B", entry));
        assertThat(Invoice.key("A", digital(NUMBER, "1"))).isEqualTo(Invoice.key("B", digital(NUMBER, "1")));
    }

    private static EInvoice file(String number, String day, String amount, String code) {
        return EInvoice.read(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice><Header><EIid>1</EIid></Header><EInvoiceData><SellerInformation><SellerIdNum>" + code
                + "</SellerIdNum><SellerName>齐鲁软件</SellerName></SellerInformation><BasicInformation><TotalTax-includedAmount>" + amount
                + "</TotalTax-includedAmount></BasicInformation></EInvoiceData><TaxSupervisionInfo><InvoiceNumber>" + number + "</InvoiceNumber><IssueTime>" + day
                + "</IssueTime></TaxSupervisionInfo></EInvoice>").getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void theFileOfADigitalInvoiceDecides() {
        EInvoice same = file(NUMBER, "2026-05-06", "800000.00", "91370100MA3C00001X");
        assertThat(same).isEqualTo(new EInvoice(NUMBER, TODAY, Money.of("800000"), "91370100MA3C00001X", "齐鲁软件"));
        check(true, null, List.of(same), digital(NUMBER, "800000"));
        refused(CostRule.INVOICE_FILE_SAYS_THE_SAME, "invoiceNumber", () -> check(true, null, List.of(same), digital("26372000000012345679", "800000")));
        refused(CostRule.INVOICE_FILE_SAYS_THE_SAME, "issuedOn", () -> check(true, null, List.of(file(NUMBER, "2026-05-05 10:11:12", "800000", "91370100MA3C00001X")),
                digital(NUMBER, "800000")));
        refused(CostRule.INVOICE_FILE_SAYS_THE_SAME, "invoiceAmount", () -> check(true, null, List.of(file(NUMBER, "2026-05-06", "80000", "91370100MA3C00001X")),
                digital(NUMBER, "800000")));
        refused(CostRule.INVOICE_FILE_SAYS_THE_SAME, "invoiceNumber", () -> check(true, null, List.of(file(NUMBER, "2026-05-06", "800000", "91370100MA3C00002X")),
                digital(NUMBER, "800000")));
    }

    @Test
    void whatIsNoInvoiceSaysNothing() {
        assertThat(EInvoice.read("<note>1</note>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(EInvoice.read("<a".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(EInvoice.read("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><EInvoice><InvoiceNumber>&x;</InvoiceNumber></EInvoice>"
                .getBytes(StandardCharsets.UTF_8))).as("nothing outside is fetched").isEmpty();
    }
}
