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
    private static final Actor HEAD = new Actor("head", "周建国", "XXH", "信息化司", Set.of(Role.DIVISION_HEAD), List.of());
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 6, 10, 0);
    private static final LocalDateTime UNTIL = NOW.plusDays(7);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 1);

    private static CostTerms terms(String milestone, String contractLeft, String budgetLeft) {
        Money value = Money.of("2450000");
        return new CostTerms("HT-2026-0001-M2", "平台初验", "HT-2026-0001", SIGNED, "QLRJ", "齐鲁软件", Money.of(milestone), value,
                value.minus(Money.of(contractLeft)), Money.of(budgetLeft),
                List.of(item("1", "平台软件开发", "1", "套", "1500000", "200000", "0.133333"), item("2", "数据治理", "100", "人天", "2000", "0", "0")), List.of(), false,
                List.of());
    }

    private static ClaimableItem item(String number, String name, String quantity, String unit, String price, String confirmed, String confirmedQuantity) {
        return new ClaimableItem(number, name, new BigDecimal(quantity), unit, Money.of(price), Money.of(price).times(new BigDecimal(quantity)), Money.of(confirmed),
                new BigDecimal(confirmedQuantity), Money.ZERO, BigDecimal.ZERO);
    }

    private static CostTerms terms() {
        return terms("1000000", "2000000", "3000000");
    }

    private static CostConfirmation opened() {
        return new CostConfirmation("QR-2026-0001", new ProjectCase("SB-2026-0001", "XM-2026-2160299-0001", "临沂平台", ProjectMode.PROCUREMENT,
                "SDLY", "XXH", "CWS", null, false), terms(), NOW);
    }

    private static CostClaim.Line line(String item, String quantity, String amount) {
        return new CostClaim.Line(item, "第一阶段开发", new BigDecimal(quantity), Money.of(amount), "验收单第2页", null);
    }

    private static CostClaim claimOf(CostClaim.Line... lines) {
        return new CostClaim(List.of(lines), null, 0);
    }

    private static CostConfirmation claimed() {
        CostConfirmation cost = opened();
        cost.claim(SUPPLIER, claimOf(line("1", "0.5", "700000"), line("2", "100", "200000")), terms(), p -> true, NOW);
        return cost;
    }

    private static void claimRefused(Rule rule, CostClaim claim, CostTerms terms, boolean evidence) {
        refused(rule, () -> opened().claim(SUPPLIER, claim, terms, p -> evidence, NOW));
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
        return new CostDecision.Line(reason == null ? null : LineVerdict.CUT, Money.of(amount), null, reason == null ? null : CutGround.EVIDENCE, reason, null);
    }

    @Test
    void undisputedPartGoesOn() {
        CostConfirmation cost = claimed();
        cost.confirm(OFFICER, null, decision("差旅部分凭证不足", accept("600000", "人天单价凭证不足"), accept("200000", null)), terms(), NOW, UNTIL);
        assertThat(cost.confirmed()).isEqualTo(Money.of("800000"));
        assertThat(cost.view(null).cut()).isEqualTo(Money.of("100000"));
        assertThat(cost.view(null).lines().get(0).reason()).isEqualTo("人天单价凭证不足");
        cost.invoiced(false);
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
        claimRefused(CostRule.WITHIN_ITEM, claimOf(line("1", "0.866667", "1300000.01")), terms("2000000", "2000000", "3000000"), true);
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
                () -> opened().claim(SUPPLIER, claimOf(new CostClaim.Line("1", " ", BigDecimal.ZERO, Money.of("-1"), null, null)), terms(), p -> true, NOW));
        assertThat(violation.breaches()).extracting(b -> b.field())
                .contains("lines[0].description", "lines[0].quantity", "lines[0].amount", "lines[0].evidence");
    }

    @Test
    void confirmationStaysWithinTheClaim() {
        refused(CostRule.WITHIN_CLAIM, () -> claimed().confirm(OFFICER, null,
                decision("同意", accept("700000.01", null), accept("200000", null)), terms(), NOW, UNTIL));
        refused(InputRule.NEGATIVE, () -> claimed().confirm(OFFICER, null,
                decision("同意", accept("-1", "x"), accept("200000", null)), terms(), NOW, UNTIL));
    }

    @Test
    void cutNeedsAReason() {
        refused(CostRule.CUT_HAS_REASON, () -> claimed().confirm(OFFICER, null,
                decision("同意", accept("600000", " "), accept("200000", null)), terms(), NOW, UNTIL));
    }

    @Test
    void everyLineIsDecidedAndSomethingConfirmed() {
        refused(CostRule.EVERY_LINE_DECIDED, () -> claimed().confirm(OFFICER, null, decision("同意", accept("700000", null)), terms(), NOW, UNTIL));
        refused(CostRule.CONFIRMS_SOMETHING, () -> claimed().confirm(OFFICER, null, decision("不同意", accept("0", "无凭证"), accept("0", "无凭证")),
                terms(), NOW, UNTIL));
    }

    @Test
    void claimantDoesNotConfirm() {
        refused(CostRule.CLAIMANT_DOES_NOT_CONFIRM, () -> claimed().confirm(SUPPLIER, null,
                decision("同意", accept("700000", null), accept("200000", null)), terms(), NOW, UNTIL));
    }

    @Test
    void stepsAndReturns() {
        refused(CostRule.STANDS_AT_THIS_STEP, () -> opened().confirm(OFFICER, null, decision("同意"), terms(), NOW, UNTIL));
        refused(CostRule.RETURN_HAS_REASON, () -> claimed().giveBack(OFFICER, null, " "));
        CostConfirmation returned = claimed();
        returned.giveBack(OFFICER, null, "请补充工时表");
        returned.claim(SUPPLIER, claimOf(line("1", "0.5", "700000")), terms(), p -> true, NOW);
        assertThat(returned.view(null).lines()).hasSize(1);
    }

    private static CostDecision.Line hold(String accepted, String asked) {
        return new CostDecision.Line(LineVerdict.HELD, Money.of(accepted), null, null, "工时表待核", asked);
    }

    /** Line 1 cut by 100000, line 2 held with 50000. */
    private static CostConfirmation disputed() {
        CostConfirmation cost = claimed();
        cost.confirm(OFFICER, null, decision("部分认可", accept("600000", "人天单价凭证不足"), hold("150000", "请补交签字的工时表")), terms(), NOW, UNTIL);
        return cost;
    }

    @Test
    void eachLineHasItsOwnEvidence() {
        CostClaim.Line second = new CostClaim.Line("2", "治理", new BigDecimal("1"), Money.of("2000"), "工时表", 1);
        claimRefused(CostRule.EVIDENCE_IS_THE_LINES_OWN, claimOf(line("1", "0.5", "1"), second), terms(), true);
        refused(CostRule.EVIDENCE_ATTACHED, () -> opened().claim(SUPPLIER, claimOf(line("1", "0.5", "1"), line("2", "1", "1")), terms(), p -> p == 1, NOW));
    }

    @Test
    void quantitiesCountOverAllClaims() {
        claimRefused(CostRule.WITHIN_QUANTITY, claimOf(line("1", "0.866668", "1")), terms(), true);
        claimRefused(CostRule.WITHIN_QUANTITY, claimOf(line("2", "60", "1"), line("2", "40.000001", "1")), terms(), true);
        ClaimableItem thirds = new ClaimableItem("1", "平台", BigDecimal.ONE, "项", Money.of("1000000"), Money.of("1000000"), Money.of("666666.66"),
                new BigDecimal("0.666668"), Money.ZERO, BigDecimal.ZERO);
        assertThat(thirds.priced(thirds.leftQuantity(), true)).as("the rest takes what rounding lost").isEqualTo(Money.of("333333.34"));
        assertThat(thirds.priced(thirds.leftQuantity(), false)).isEqualTo(Money.of("333332"));
    }

    @Test
    void lineSaysAgreedBeforeNowToDateAndLeft() {
        CostView.Line line = disputed().view(null).lines().get(0);
        assertThat(line.agreedQuantity()).isEqualByComparingTo("1");
        assertThat(line.previousQuantity()).isEqualByComparingTo("0.133333");
        assertThat(line.thisQuantity()).as("600000 of 700000 of the half").isEqualByComparingTo("0.428572");
        assertThat(line.quantityToDate()).isEqualByComparingTo("0.561905");
        assertThat(line.amountToDate()).isEqualTo(Money.of("800000"));
        assertThat(line.amountLeft()).isEqualTo(Money.of("700000"));
    }

    @Test
    void decisionFitsTheSum() {
        refused(CostRule.VERDICT_FITS_THE_SUM, () -> claimed().confirm(OFFICER, null, decision("同意",
                new CostDecision.Line(LineVerdict.ACCEPTED, Money.of("1"), null, null, null, null), accept("200000", null)), terms(), NOW, UNTIL));
        refused(CostRule.VERDICT_FITS_THE_SUM, () -> claimed().confirm(OFFICER, null, decision("同意", accept("700000", "多报"), accept("200000", null)), terms(),
                NOW, UNTIL));
        refused(InputRule.REQUIRED, () -> claimed().confirm(OFFICER, null, decision("同意",
                new CostDecision.Line(LineVerdict.CUT, Money.of("1"), null, null, "多报", null), accept("200000", null)), terms(), NOW, UNTIL));
        refused(CostRule.HELD_LINE_ASKS, () -> claimed().confirm(OFFICER, null, decision("同意", hold("1", " "), accept("200000", null)), terms(), NOW, UNTIL));
        refused(CostRule.WITHIN_PRICE, () -> claimed().confirm(OFFICER, null, decision("同意",
                new CostDecision.Line(LineVerdict.CUT, Money.of("600000"), new BigDecimal("0.3"), CutGround.QUANTITY, "少交", null), accept("200000", null)),
                terms(), NOW, UNTIL));
    }

    @Test
    void finalClaimIsLastAndHoldsNothing() {
        CostTerms closing = closing(List.of());
        claimRefused(CostRule.FINAL_CLAIM_IS_LAST, claimOf(line("1", "0.5", "1")), closing(List.of("HT-2026-0001-M1")), true);
        refused(CostRule.FINAL_CLAIM_HOLDS_NOTHING, () -> claimed().confirm(OFFICER, null, decision("同意", hold("1", "工时表"), accept("200000", null)), closing, NOW,
                UNTIL));
    }

    private static CostTerms closing(List<String> unfinished) {
        CostTerms t = terms();
        return new CostTerms(t.milestone(), t.milestoneTitle(), t.contract(), t.signedOn(), t.supplier(), t.supplierName(), t.agreed(), t.value(), t.confirmed(),
                t.budgetLeft(), t.items(), t.carried(), true, unfinished);
    }

    @Test
    void heldLineIsDecidedLater() {
        CostConfirmation cost = disputed();
        assertThat(cost.confirmed()).isEqualTo(Money.of("750000"));
        refused(CostRule.LINE_IS_HELD, () -> cost.settle(new SettleHeld(1, Money.of("1"), null, null, "已补交", 0), OFFICER, UNTIL));
        refused(CostRule.WITHIN_CLAIM, () -> cost.settle(new SettleHeld(2, Money.of("50000.01"), null, null, "已补交", 0), OFFICER, UNTIL));
        refused(InputRule.REQUIRED, () -> cost.settle(new SettleHeld(2, Money.of("1"), null, null, "已补交", 0), OFFICER, UNTIL));
        refused(CostRule.CLAIMANT_DOES_NOT_CONFIRM, () -> cost.settle(new SettleHeld(2, Money.of("1"), null, null, "已补交", 0), SUPPLIER, UNTIL));
        assertThat(cost.settle(new SettleHeld(2, Money.of("30000"), null, CutGround.EVIDENCE, "只补交一部分", 0), OFFICER, UNTIL)).isEqualTo(Money.of("30000"));
        assertThat(cost.confirmed()).isEqualTo(Money.of("780000"));
        assertThat(cost.view(null).lines().get(1).cut()).isEqualTo(Money.of("20000"));
    }

    @Test
    void cutIsRepliedToOnceInTimeAndAnsweredByAnother() {
        CostConfirmation cost = disputed();
        refused(CostRule.LINE_IS_CUT, () -> cost.reply(new CutReply(2, "凭证齐全", 0), true, SUPPLIER, NOW));
        refused(CostRule.REPLY_IN_TIME, () -> cost.reply(new CutReply(1, "凭证齐全", 0), true, SUPPLIER, UNTIL.plusSeconds(1)));
        refused(CostRule.REPLY_IS_OPEN, () -> cost.answer(new ReplyAnswer(1, ReplyOutcome.MAINTAINED, null, "维持", 0), HEAD, NOW));
        cost.reply(new CutReply(1, "凭证齐全，见补充材料", 0), true, SUPPLIER, UNTIL);
        refused(CostRule.REPLY_ONCE, () -> cost.reply(new CutReply(1, "再次申辩", 0), true, SUPPLIER, NOW));
        refused(CostRule.WHO_CUT_DOES_NOT_ANSWER, () -> cost.answer(new ReplyAnswer(1, ReplyOutcome.MAINTAINED, null, "维持", 0), OFFICER, NOW));
        refused(CostRule.RESTORED_WITHIN_CUT, () -> cost.answer(new ReplyAnswer(1, ReplyOutcome.RESTORED, Money.of("100000.01"), "恢复", 0), HEAD, NOW));
        refused(CostRule.REPLIES_ARE_ANSWERED, () -> cost.invoiced(true));
        cost.answer(new ReplyAnswer(1, ReplyOutcome.RESTORED, Money.of("40000"), "凭证属实", 0), HEAD, NOW);
        assertThat(cost.confirmed()).isEqualTo(Money.of("790000"));
        assertThat(cost.view(null).lines().get(0).cut()).isEqualTo(Money.of("60000"));
    }

    @Test
    void afterTheInvoiceItWaitsForTheNextClaim() {
        CostConfirmation cost = disputed();
        cost.invoiced(false);
        refused(CostRule.A_CLAIM_FOLLOWS, () -> cost.reply(new CutReply(1, "凭证齐全", 0), false, SUPPLIER, NOW));
        cost.settle(new SettleHeld(2, Money.of("50000"), null, null, "工时表已补交", 0), OFFICER, UNTIL);
        assertThat(cost.confirmed()).isEqualTo(Money.of("750000"));
        CarriedSum carried = cost.lines().get(1).carried(cost.number(), cost.milestone()).get(0);
        assertThat(carried.from()).isEqualTo("QR-2026-0001/2");
        CostTerms t = terms();
        CostTerms next = new CostTerms(t.milestone(), t.milestoneTitle(), t.contract(), t.signedOn(), t.supplier(), t.supplierName(), t.agreed(), t.value(),
                t.confirmed(), t.budgetLeft(), t.items(), List.of(carried), false, List.of());
        CostConfirmation following = opened();
        following.claim(SUPPLIER, claimOf(line("1", "0.1", "100000")), next, p -> true, NOW);
        assertThat(following.claimed()).isEqualTo(Money.of("150000"));
        following.confirm(OFFICER, null, decision("同意", accept("100000", null)), next, NOW, UNTIL);
        assertThat(following.confirmed()).isEqualTo(Money.of("150000"));
        assertThat(following.view(null).lines().get(1).carriedFrom()).isEqualTo("QR-2026-0001/2");
    }
}
