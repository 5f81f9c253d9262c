package org.yangguang.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** A budget from its preparation to its approval, and the balance of a line. */
class BudgetTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 10, 0);
    private static final BudgetCheck.Measure MEASURE = new BudgetCheck.Measure(Money.of("2600000"), Set.of("2160299"),
            Set.of("30227", "31007"), Map.of(IndicatorKind.OUTPUT, new BigDecimal("50"), IndicatorKind.BENEFIT,
            new BigDecimal("30"), IndicatorKind.SATISFACTION, new BigDecimal("10")), 2026, 2027, true);

    private final List<LineForm> lines = new ArrayList<>(List.of(
            new LineForm("软件开发", "2160299", "31007", FundSource.CENTRAL, 2026, true, Money.of("2000000")),
            new LineForm("运维服务", "2160299", "30227", FundSource.CENTRAL, 2027, false, Money.of("600000"))));
    private final List<Indicator> targets = new ArrayList<>(List.of(
            target(IndicatorKind.OUTPUT, "50"), target(IndicatorKind.BENEFIT, "30"), target(IndicatorKind.SATISFACTION, "10")));

    private static Indicator target(IndicatorKind kind, String weight) {
        return new Indicator("指标", kind, true, new BigDecimal("20"), null, "个", new BigDecimal(weight));
    }

    private static void refuses(Rule rule, String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaches())
                .as(v.getMessage()).anyMatch(b -> b.rule() == rule && java.util.Objects.equals(b.field(), field)));
    }

    private BudgetForm form() {
        return new BudgetForm(lines, targets, null, null, 0);
    }

    private static Budget opened() {
        return Budget.first("XM-2026-2160299-0001", "SB-2026-0001", Money.of("2600000"), List.of(), NOW);
    }

    private Budget reviewed() {
        Budget budget = opened();
        budget.submit(form(), MEASURE, "applicant", NOW);
        budget.review("officer", NOW);
        return budget;
    }

    private Budget approved() {
        Budget budget = reviewed();
        budget.approve(new BudgetApproval("approved", "商财函〔2026〕88号", null, 0), false, "financelead", NOW.toLocalDate());
        return budget;
    }

    @Test
    void addsUpItsLines() {
        Budget budget = opened();
        budget.submit(form(), MEASURE, "applicant", NOW);
        assertThat(budget.total()).isEqualTo(Money.of("2600000"));
        assertThat(budget.view(Map.of()).lines()).extracting(BudgetView.Line::code)
                .containsExactly("XM-2026-2160299-0001-Y01", "XM-2026-2160299-0001-Y02");
    }

    @Test
    void staysWithinTheApprovedAmount() {
        lines.add(new LineForm("培训", "2160299", "30227", FundSource.CENTRAL, 2026, false, Money.of("0.01")));
        refuses(BudgetRule.WITHIN_APPROVED_AMOUNT, "lines", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void needsTargets() {
        targets.clear();
        refuses(BudgetRule.TARGETS_ARE_GIVEN, "targets", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void weightsAddUpPerKind() {
        targets.set(0, target(IndicatorKind.OUTPUT, "45"));
        targets.set(1, target(IndicatorKind.BENEFIT, "35"));
        targets.remove(2);
        refuses(BudgetRule.OUTPUT_WEIGHTS_ADD_UP, "targets", () -> opened().submit(form(), MEASURE, "applicant", NOW));
        refuses(BudgetRule.BENEFIT_WEIGHTS_ADD_UP, "targets", () -> opened().submit(form(), MEASURE, "applicant", NOW));
        refuses(BudgetRule.SATISFACTION_WEIGHTS_ADD_UP, "targets", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void codesAreOfTheClassification() {
        lines.set(0, new LineForm("软件开发", "216", "310", FundSource.CENTRAL, 2026, true, Money.of("1")));
        refuses(BudgetRule.CODES_ARE_COMPLETE, "lines[0].function", () -> opened().submit(form(), MEASURE, "applicant", NOW));
        refuses(BudgetRule.CODES_ARE_COMPLETE, "lines[0].economic", () -> opened().submit(form(), MEASURE, "applicant", NOW));
        lines.set(0, new LineForm("软件开发", null, null, FundSource.CENTRAL, 2026, true, Money.of("1")));
        refuses(InputRule.REQUIRED, "lines[0].function", () -> opened().submit(form(), MEASURE, "applicant", NOW));
        refuses(InputRule.REQUIRED, "lines[0].economic", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void procurementIsListedSeparately() {
        lines.remove(0);
        refuses(BudgetRule.PROCUREMENT_IS_LISTED, "lines", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void needsLines() {
        lines.clear();
        refuses(BudgetRule.LINES_ARE_GIVEN, "lines", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void yearLiesWithinTheProject() {
        lines.set(0, new LineForm("软件开发", "2160299", "31007", FundSource.CENTRAL, 2031, true, Money.of("1")));
        refuses(BudgetRule.YEAR_WITHIN_PROJECT, "lines[0].year", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void aLineStandsOnce() {
        lines.add(new LineForm("软件开发", "2160299", "31007", FundSource.CENTRAL, 2026, true, Money.of("1")));
        refuses(BudgetRule.LINE_IS_LISTED_ONCE, "lines[2].item", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void amountsArePositive() {
        lines.set(0, new LineForm("软件开发", "2160299", "31007", FundSource.CENTRAL, 2026, true, Money.of("-5")));
        refuses(InputRule.NEGATIVE, "lines[0].amount", () -> opened().submit(form(), MEASURE, "applicant", NOW));
    }

    @Test
    void isNotChangedOnceHandedIn() {
        refuses(BudgetRule.IN_PREPARATION, null, () -> reviewed().save(form()));
    }

    @Test
    void threeHandsPrepareReviewAndApprove() {
        Budget budget = opened();
        budget.submit(form(), MEASURE, "applicant", NOW);
        refuses(BudgetRule.HANDS_ARE_SEPARATE, null, () -> budget.review("applicant", NOW));
        refuses(BudgetRule.HANDS_ARE_SEPARATE, null, () -> reviewed().approve(
                new BudgetApproval("approved", "商财函〔2026〕88号", null, 0), false, "officer", NOW.toLocalDate()));
    }

    @Test
    void approvalHasADocumentNumberOfItsOwn() {
        LocalDate today = NOW.toLocalDate();
        refuses(InputRule.REQUIRED, "documentNumber",
                () -> reviewed().approve(new BudgetApproval("approved", " ", null, 0), false, "financelead", today));
        refuses(BudgetRule.DOCUMENT_NUMBER_IS_NEW, "documentNumber",
                () -> reviewed().approve(new BudgetApproval("approved", "商财函〔2026〕88号", null, 0), true, "financelead", today));
    }

    @Test
    void returnSaysWhy() {
        refuses(BudgetRule.REASON_IS_GIVEN, "opinion", () -> reviewed().returned(" ", "financelead", true));
    }

    @Test
    void nextVersionBeginsWithTheLinesOfTheLast() {
        Budget next = approved().next(NOW);
        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.isInPreparation()).isTrue();
        assertThat(next.lines()).hasSize(2);
    }

    @Test
    void balanceHoldsTheOrderOfMoney() {
        BudgetBalance line = YearClosingTest.aLine(2026, FundSource.CENTRAL, 100);
        refuses(BudgetRule.CONTRACT_WITHIN_ALLOTTED, null, () -> line.contract(Money.of(101)));
        line.contract(Money.of(80));
        refuses(BudgetRule.MOVE_WITHIN_CONTRACTED, null, () -> line.confirm(Money.of(81)));
        line.confirm(Money.of(50));
        line.pay(Money.of(30), 2026);
        refuses(BudgetRule.MOVE_WITHIN_CONTRACTED, null, () -> line.pay(Money.of(51), 2026));
        refuses(BudgetRule.MOVE_WITHIN_CONTRACTED, null, () -> line.release(Money.of(31)));
        refuses(BudgetRule.KEEPS_WHAT_IS_CONTRACTED, null, () -> line.allot(YearClosingTest.aBudgetLine(2026, FundSource.CENTRAL, 79)));
        line.release(Money.of(30));
        assertThat(line.view()).isEqualTo(new BudgetBalanceView("XM-1-Y01", "XM-1", 2026, Money.of(100), Money.of(50), Money.of(50),
                Money.of(30), Money.ZERO, null, Money.ZERO, true));
    }

    @Test
    void withoutAnApprovedBudgetNothingIsContracted() {
        Balances balances = Injected.into(new Balances(), new BudgetRepository() {
            @Override
            List<BudgetBalance> lockedBalances(String projectNumber) {
                return List.of();
            }
        });
        refuses(BudgetRule.BUDGET_IS_APPROVED, null, () -> balances.commit("XM-2026-2160299-0001", "HT-2026-0001", Money.of(1), "HT-2026-0001"));
    }
}
