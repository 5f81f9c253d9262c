package org.yangguang.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.budget.AnnualStatus;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** What may be paid from 1 January to the approval of the year's budget (预算法第五十四条). */
class BeforeApprovalTest {

    private static final BeforeApproval JANUARY = new BeforeApproval(true, 2027, "ND-2027-NCXX", AnnualStatus.DRAFTED, Money.of(500), Money.of(300),
            Money.of(100));
    private static final BeforeApproval APPROVED = new BeforeApproval(false, 2027, "ND-2027-NCXX", AnnualStatus.APPROVED, Money.ZERO, Money.ZERO, Money.ZERO);

    private static void pay(BeforeApproval law, PaymentGround ground, String reason, long amount) {
        Breaches breaches = new Breaches();
        law.check(breaches, ground, reason, Money.of(amount));
        breaches.refuseIfAny();
    }

    @Test
    void nothingIsPaidWithoutAGround() {
        Refused.by(PaymentRule.GROUND_IS_GIVEN_BEFORE_APPROVAL, "ground", () -> pay(JANUARY, null, "急用", 1));
        assertThatCode(() -> pay(APPROVED, null, null, 1_000_000)).doesNotThrowAnyException();
    }

    @Test
    void carriedOverMoneyCoversIt() {
        Refused.by(PaymentRule.CARRIED_OVER_COVERS_IT, "ground", () -> pay(JANUARY, PaymentGround.CARRIED_OVER, null, 501));
        assertThatCode(() -> pay(JANUARY, PaymentGround.CARRIED_OVER, null, 500)).doesNotThrowAnyException();
        assertThat(JANUARY.figure(PaymentGround.CARRIED_OVER)).isEqualTo(Money.of(500));
    }

    @Test
    void staysWithinTheSamePeriodOfTheYearBefore() {
        Refused.by(PaymentRule.WITHIN_THE_SAME_PERIOD, "ground", () -> pay(JANUARY, PaymentGround.SAME_PERIOD, null, 201));
        assertThatCode(() -> pay(JANUARY, PaymentGround.SAME_PERIOD, null, 200)).doesNotThrowAnyException();
        assertThat(JANUARY.figure(PaymentGround.SAME_PERIOD)).isEqualTo(Money.of(200));
        assertThat(new BeforeApproval(true, 2027, null, null, Money.ZERO, Money.of(1), Money.of(2)).samePeriodLeft()).isEqualTo(Money.ZERO);
    }

    @Test
    void obligationsAndEmergenciesAreNamed() {
        Refused.by(PaymentRule.GROUND_SAYS_WHY, "groundReason", () -> pay(JANUARY, PaymentGround.LEGAL_OBLIGATION, " ", 1_000_000));
        Refused.by(PaymentRule.GROUND_SAYS_WHY, "groundReason", () -> pay(JANUARY, PaymentGround.EMERGENCY, null, 1));
        assertThatCode(() -> pay(JANUARY, PaymentGround.LEGAL_OBLIGATION, "保障中小企业款项支付条例第九条", 1_000_000)).doesNotThrowAnyException();
        assertThat(JANUARY.figure(PaymentGround.EMERGENCY)).isNull();
    }
}
