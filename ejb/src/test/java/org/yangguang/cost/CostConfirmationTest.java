package org.yangguang.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.ProjectCase;
import org.yangguang.workflow.ProjectMode;

/** Each rule of claim, confirmation and invoice broken once, and the way through when none is. */
class CostConfirmationTest {

    private static final Actor SUPPLIER = new Actor("supplier", "林涛", "QLRJ", "齐鲁软件", Set.of(Role.SUPPLIER), List.of());
    private static final Actor OFFICER = new Actor("officer", "李文静", "XXH", "信息化司", Set.of(Role.PROJECT_OFFICER), List.of());
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 6, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 1);

    private static CostTerms terms(String milestone, String contractLeft, String budgetLeft) {
        Money value = Money.of("2450000");
        return new CostTerms("HT-2026-0001-M2", "平台初验", "HT-2026-0001", SIGNED, "QLRJ", "齐鲁软件", Money.of(milestone), value,
                value.minus(Money.of(contractLeft)), Money.of(budgetLeft),
                List.of(new ClaimableItem("1", "平台软件开发", new BigDecimal("1"), "套", Money.of("1500000"), Money.of("1500000"), Money.of("200000")),
                        new ClaimableItem("2", "数据治理", new BigDecimal("100"), "人天", Money.of("2000"), Money.of("200000"), Money.ZERO)));
    }

    private static CostTerms terms() {
        return terms("1000000", "2000000", "3000000");
    }

    private static CostConfirmation opened() {
        return new CostConfirmation("QR-2026-0001", new ProjectCase("SB-2026-0001", "XM-2026-2160299-0001", "临沂平台", ProjectMode.PROCUREMENT,
                "SDLY", "XXH", "CWS", null, false), terms(), NOW);
    }

    private static CostClaim.Line line(String item, String quantity, String amount) {
        return new CostClaim.Line(item, "第一阶段开发", new BigDecimal(quantity), Money.of(amount), "验收单第2页");
    }

    private static CostClaim claimOf(CostClaim.Line... lines) {
        return new CostClaim(List.of(lines), null, 0);
    }

    private static CostConfirmation claimed() {
        CostConfirmation cost = opened();
        cost.claim(SUPPLIER, claimOf(line("1", "0.5", "700000"), line("2", "100", "200000")), terms(), true, NOW);
        return cost;
    }

    private static void claimRefused(Rule rule, CostClaim claim, CostTerms terms, boolean evidence) {
        refused(rule, () -> opened().claim(SUPPLIER, claim, terms, evidence, NOW));
    }

    private static void refused(Rule rule, Runnable action) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, action::run);
        assertThat(violation).as("refused by %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).as("%s in %s", rule, violation.getMessage()).isTrue();
    }

    private static CostDecision decision(String opinion, CostDecision.Line... lines) {
        return new CostDecision("confirmed", List.of(lines), opinion, 0);
    }

    private static CostDecision.Line accept(String amount, String reason) {
        return new CostDecision.Line(Money.of(amount), reason);
    }

    @Test
    void undisputedPartGoesOn() {
        CostConfirmation cost = claimed();
        cost.confirm(OFFICER, null, decision("差旅部分凭证不足", accept("600000", "人天单价凭证不足"), accept("200000", null)), terms(), NOW);
        assertThat(cost.confirmed()).isEqualTo(Money.of("800000"));
        assertThat(cost.view(null).cut()).isEqualTo(Money.of("100000"));
        assertThat(cost.view(null).lines().get(0).reason()).isEqualTo("人天单价凭证不足");
        cost.invoiced();
        assertThat(cost.status()).isEqualTo(CostStatus.INVOICED);
    }

    @Test
    void claimNeedsLinesAndEvidence() {
        claimRefused(CostRule.HAS_LINES, claimOf(), terms(), true);
        claimRefused(CostRule.EVIDENCE_ATTACHED, claimOf(line("1", "0.5", "1")), terms(), false);
    }

    @Test
    void claimKnowsOnlyTheContract() {
        claimRefused(CostRule.ITEM_OF_CONTRACT, claimOf(line("9", "1", "1")), terms(), true);
        claimRefused(CostRule.WITHIN_QUANTITY, claimOf(line("2", "101", "1")), terms(), true);
        claimRefused(CostRule.WITHIN_PRICE, claimOf(line("2", "10", "20000.01")), terms(), true);
    }

    @Test
    void itemsAreNotClaimedTwice() {
        claimRefused(CostRule.WITHIN_ITEM, claimOf(line("1", "1", "1300000.01")), terms("2000000", "2000000", "3000000"), true);
        claimRefused(CostRule.WITHIN_ITEM, claimOf(line("2", "60", "120000"), line("2", "60", "120000")), terms(), true);
    }

    @Test
    void milestoneContractAndBudgetAreCeilings() {
        CostClaim claim = claimOf(line("1", "0.5", "700000"));
        claimRefused(CostRule.WITHIN_MILESTONE, claim, terms("699999.99", "2000000", "3000000"), true);
        claimRefused(CostRule.WITHIN_CONTRACT, claim, terms("1000000", "699999.99", "3000000"), true);
        claimRefused(CostRule.WITHIN_BUDGET, claim, terms("1000000", "2000000", "699999.99"), true);
    }

    @Test
    void badFiguresAreRefusedAtTheirField() {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class,
                () -> opened().claim(SUPPLIER, claimOf(new CostClaim.Line("1", " ", BigDecimal.ZERO, Money.of("-1"), null)), terms(), true, NOW));
        assertThat(violation.breaches()).extracting(b -> b.field())
                .contains("lines[0].description", "lines[0].quantity", "lines[0].amount", "lines[0].evidence");
    }

    @Test
    void confirmationStaysWithinTheClaim() {
        refused(CostRule.WITHIN_CLAIM, () -> claimed().confirm(OFFICER, null,
                decision("同意", accept("700000.01", null), accept("200000", null)), terms(), NOW));
        refused(InputRule.NEGATIVE, () -> claimed().confirm(OFFICER, null,
                decision("同意", accept("-1", "x"), accept("200000", null)), terms(), NOW));
    }

    @Test
    void cutNeedsAReason() {
        refused(CostRule.CUT_HAS_REASON, () -> claimed().confirm(OFFICER, null,
                decision("同意", accept("600000", " "), accept("200000", null)), terms(), NOW));
    }

    @Test
    void everyLineIsDecidedAndSomethingConfirmed() {
        refused(CostRule.EVERY_LINE_DECIDED, () -> claimed().confirm(OFFICER, null, decision("同意", accept("700000", null)), terms(), NOW));
        refused(CostRule.CONFIRMS_SOMETHING, () -> claimed().confirm(OFFICER, null, decision("不同意", accept("0", "无凭证"), accept("0", "无凭证")),
                terms(), NOW));
    }

    @Test
    void claimantDoesNotConfirm() {
        refused(CostRule.CLAIMANT_DOES_NOT_CONFIRM, () -> claimed().confirm(SUPPLIER, null,
                decision("同意", accept("700000", null), accept("200000", null)), terms(), NOW));
    }

    @Test
    void stepsAndReturns() {
        refused(CostRule.STANDS_AT_THIS_STEP, () -> opened().confirm(OFFICER, null, decision("同意"), terms(), NOW));
        refused(CostRule.RETURN_HAS_REASON, () -> claimed().giveBack(OFFICER, null, " "));
        CostConfirmation returned = claimed();
        returned.giveBack(OFFICER, null, "请补充工时表");
        returned.claim(SUPPLIER, claimOf(line("1", "0.5", "700000")), terms(), true, NOW);
        assertThat(returned.view(null).lines()).hasSize(1);
    }

    private static InvoiceEntry invoice(String kind, String code, String number, LocalDate day, String amount) {
        return new InvoiceEntry(kind, code, number, day, Money.of(amount));
    }

    private static void invoiceRefused(Rule rule, InvoiceEntry entry, boolean filed, boolean used) {
        refused(rule, () -> Invoice.check(entry, "QLRJ", Money.of("800000"), SIGNED, TODAY, filed, key -> used));
    }

    @Test
    void invoiceCarriesTheNumbersOfItsKind() {
        invoiceRefused(CostRule.INVOICE_NUMBER_FITS, invoice("digital", null, "2637200000001234567", TODAY, "800000"), true, false);
        invoiceRefused(CostRule.INVOICE_CODE_FITS, invoice("digital", "3700", "26372000000012345678", TODAY, "800000"), true, false);
        invoiceRefused(CostRule.INVOICE_CODE_FITS, invoice("vat", null, "12345678", TODAY, "800000"), true, false);
        invoiceRefused(InputRule.UNKNOWN_CHOICE, invoice("napkin", null, "1", TODAY, "800000"), true, false);
        Invoice.check(invoice("digital", " ", "26372000000012345678", TODAY, "800000"), "QLRJ", Money.of("800000"), SIGNED, TODAY, true, k -> false);
        Invoice.check(invoice("vat", "3700211130", "12345678", TODAY, "800000"), "QLRJ", Money.of("800000"), SIGNED, TODAY, true, k -> false);
        Invoice.check(invoice("fiscal", "37010121", "0012345678", TODAY, "800000"), "QLRJ", Money.of("800000"), SIGNED, TODAY, true, k -> false);
        Invoice.check(invoice("foreign", null, "INV 2026/77", TODAY, "800000"), "QLRJ", Money.of("800000"), SIGNED, TODAY, true, k -> false);
    }

    @Test
    void invoiceIsForTheConfirmedSumAndUsedOnce() {
        invoiceRefused(CostRule.INVOICE_EQUALS_CONFIRMED, invoice("digital", null, "26372000000012345678", TODAY, "800000.01"), true, false);
        invoiceRefused(CostRule.INVOICE_IS_NEW, invoice("digital", null, "26372000000012345678", TODAY, "800000"), true, true);
        invoiceRefused(CostRule.INVOICE_FILE_ATTACHED, invoice("digital", null, "26372000000012345678", TODAY, "800000"), false, false);
    }

    @Test
    void invoiceIsNeitherOlderThanTheContractNorFromTheFuture() {
        invoiceRefused(CostRule.INVOICE_AFTER_CONTRACT, invoice("digital", null, "26372000000012345678", SIGNED.minusDays(1), "800000"), true, false);
        invoiceRefused(InputRule.DATE_IN_FUTURE, invoice("digital", null, "26372000000012345678", TODAY.plusDays(1), "800000"), true, false);
    }

    @Test
    void foreignNumbersAreUniqueWithTheirIssuerOnly() {
        InvoiceEntry entry = invoice("foreign", null, "inv-1", TODAY, "1");
        assertThat(Invoice.key("A", entry)).isNotEqualTo(Invoice.key("B", entry));
        InvoiceEntry digital = invoice("digital", null, "26372000000012345678", TODAY, "1");
        assertThat(Invoice.key("A", digital)).isEqualTo(Invoice.key("B", digital));
    }
}
