package org.yangguang.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yangguang.payment.PaymentFixtures.calendar;
import static org.yangguang.payment.PaymentFixtures.law;
import static org.yangguang.payment.PaymentFixtures.march;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** The gates of PAY-01, the periods of PAY-02 and PAY-03, the plan of the month. */
class PaymentGatesTest {

    /** Vector A11: budget 3.0m, contract 2.45m, month plan 1.0m, paid 735,000 in earlier months. */
    private static final PaymentGates A11 = new PaymentGates(Money.of("2265000"), "2026-03", Money.of("1000000"), Money.of("1715000"),
            Money.of("2450000"), Money.ZERO, false);

    private static RuleViolation refusal(PaymentGates gates, String amount) {
        return catchThrowableOfType(RuleViolation.class, () -> gates.refuse(Money.of(amount)));
    }

    @Test
    void vectorA11() {
        assertThatCode(() -> A11.refuse(Money.of("800000"))).doesNotThrowAnyException();
        RuleViolation byPlan = refusal(A11, "1100000");
        assertThat(byPlan.breaches()).hasSize(1);
        assertThat(byPlan.breaks(PaymentRule.WITHIN_MONTH_PLAN)).isTrue();
        RuleViolation byPlanAndContract = refusal(A11, "1750000");
        assertThat(byPlanAndContract.breaches()).hasSize(2);
        assertThat(byPlanAndContract.breaks(PaymentRule.WITHIN_MONTH_PLAN)).isTrue();
        assertThat(byPlanAndContract.breaks(PaymentRule.WITHIN_CONTRACT)).isTrue();
    }

    @Test
    void withoutAPlanNothingIsPaid() {
        assertThat(refusal(new PaymentGates(Money.of(100), "2026-03", null, Money.of(100), Money.of(100), Money.ZERO, false), "1")
                .breaks(PaymentRule.HAS_MONTH_PLAN)).isTrue();
    }

    @Test
    void budgetAndConfirmedCostAreCeilings() {
        PaymentGates gates = new PaymentGates(Money.of(50), "2026-03", Money.of(100), Money.of(100), Money.of(60), Money.of(30), false);
        RuleViolation violation = refusal(gates, "51");
        assertThat(violation.breaks(PaymentRule.WITHIN_BUDGET)).isTrue();
        assertThat(violation.breaks(PaymentRule.WITHIN_CONFIRMED_COST)).isTrue();
    }

    @Test
    void advanceStaysWithinItsClause() {
        assertThat(refusal(new PaymentGates(Money.of(100), "2026-03", Money.of(100), Money.of(100), Money.of(30), Money.ZERO, true), "31")
                .breaks(PaymentRule.WITHIN_ADVANCE_CLAUSE)).isTrue();
    }

    /** Vector D9. */
    @Test
    void smallFirmsArePaidInThirtyDaysOrAtMostSixty() {
        LocalDate accepted = LocalDate.of(2026, 6, 30);
        assertThat(DueDate.of(accepted, true, null, law(), calendar()).lastDay()).isEqualTo("2026-07-30");
        assertThat(DueDate.of(accepted, true, 90, law(), calendar()).lastDay()).isEqualTo("2026-08-31");
    }

    @Test
    void othersArePaidInThirtyDaysWhateverIsAgreed() {
        assertThat(DueDate.of(LocalDate.of(2026, 6, 30), false, 90, law(), calendar()).lastDay()).isEqualTo("2026-07-30");
        assertThat(DueDate.of(LocalDate.of(2026, 6, 30), false, 10, law(), calendar()).lastDay()).isEqualTo("2026-07-10");
    }

    @Test
    void latenessCostsFiveOfTenThousandADay() {
        Lateness late = Lateness.of(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 8, 9), Money.of("1000000"), new BigDecimal("0.05"));
        assertThat(late.days()).isEqualTo(10);
        assertThat(late.interest()).isEqualTo(Money.of("5000.00"));
        assertThat(Lateness.of(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 7, 30), Money.of(1), new BigDecimal("0.05")).days()).isZero();
    }

    @Test
    void ordersHoldTheirSumInThePlan() {
        FundPlan plan = new FundPlan("XM-2026-2160299-0001", "2026-03");
        plan.set(Money.of(1000), "financelead", march(1));
        plan.hold("ZF-2026-0001", Money.of(700), "finance", march(2));
        RuleViolation second = catchThrowableOfType(RuleViolation.class, () -> plan.hold("ZF-2026-0002", Money.of(400), "finance", march(2)));
        assertThat(second.breaks(PaymentRule.WITHIN_MONTH_PLAN)).isTrue();
        plan.spend("ZF-2026-0001", Money.of(700), "finance2", march(3));
        assertThat(plan.left()).isEqualTo(Money.of(300));
        RuleViolation below = catchThrowableOfType(RuleViolation.class, () -> plan.set(Money.of(699), "financelead", march(4)));
        assertThat(below.breaks(PaymentRule.PLAN_COVERS_WHAT_IS_ORDERED)).isTrue();
    }

    @Test
    void planIsWithinBudgetAndNotForThePast() {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class,
                () -> FundPlan.check(new FundPlanRow("XM", "2026-02", Money.of(101)), YearMonth.of(2026, 3), Money.of(100)));
        assertThat(violation.breaks(PaymentRule.PLAN_IS_FOR_NOW_OR_LATER)).isTrue();
        assertThat(violation.breaks(PaymentRule.PLAN_WITHIN_BUDGET)).isTrue();
        assertThat(catchThrowableOfType(RuleViolation.class,
                () -> FundPlan.check(new FundPlanRow("XM", "March", Money.of(-1)), YearMonth.of(2026, 3), Money.of(100))).breaks(InputRule.NOT_A_DATE))
                .isTrue();
    }

    @Test
    void aMonthThatIsOverTakesNoMoreOfTheBudgetThanWasOrderedAndPaidInIt() {
        FundPlan plan = new FundPlan("XM-2026-2160299-0001", "2026-03");
        plan.set(Money.of("1000.00"), "financelead", march(2));
        plan.hold("ZF-2026-0001", Money.of("300.00"), "finance", march(3));
        plan.hold("ZF-2026-0002", Money.of("200.00"), "finance", march(3));
        plan.spend("ZF-2026-0001", Money.of("300.00"), "finance2", march(4));
        assertThat(plan.binds(YearMonth.of(2026, 3))).isEqualTo(Money.of("1000.00"));
        assertThat(plan.binds(YearMonth.of(2026, 4))).isEqualTo(Money.of("500.00"));
    }
}
