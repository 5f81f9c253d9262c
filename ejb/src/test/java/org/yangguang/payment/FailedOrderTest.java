package org.yangguang.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yangguang.payment.PaymentFixtures.CHARGE;
import static org.yangguang.payment.PaymentFixtures.DUE;
import static org.yangguang.payment.PaymentFixtures.LEAD;
import static org.yangguang.payment.PaymentFixtures.OFFICER;
import static org.yangguang.payment.PaymentFixtures.OTHER_OFFICER;
import static org.yangguang.payment.PaymentFixtures.allChecked;
import static org.yangguang.payment.PaymentFixtures.approved;
import static org.yangguang.payment.PaymentFixtures.march;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** An order that the treasury has not paid, or not wholly, and the one that takes its place. */
class FailedOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private static void refused(Rule rule, Runnable action) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, action::run);
        assertThat(violation).as("refused by %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).as("%s in %s", rule, violation.getMessage()).isTrue();
    }

    private static PaymentRecord failed(String reason) {
        return new PaymentRecord("failed", null, DAY, reason, 0);
    }

    private static PaymentRecord partly(String amount, String reason) {
        return new PaymentRecord("partly", "JZ-1", DAY, Money.of(amount), reason, 0);
    }

    @Test
    void aFailedOrderStaysAndAnotherTakesItsPlace() {
        PaymentRequest payment = approved();
        payment.fail(OTHER_OFFICER, null, failed("账号户名不符"), march(20));
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(payment.leavesSomething()).isTrue();
        PaymentRequest next = payment.successor("ZF-2026-0002", march(20));
        assertThat(next.status()).isEqualTo(PaymentStatus.SUBMITTED);
        assertThat(next.amount()).isEqualTo(Money.of("735000.00"));
        assertThat(next.amountToInvoice()).isEqualTo(Money.of("735000.00"));
        assertThat(next.isRest()).isFalse();
        PaymentView first = payment.view(new Lateness(0, null, Money.ZERO));
        PaymentView second = next.view(new Lateness(0, null, Money.ZERO));
        assertThat(first.course().replacedBy()).isEqualTo(second.number());
        assertThat(second.course().replaces()).isEqualTo(first.number());
        assertThat(first.course().failedReason()).isEqualTo("账号户名不符");
        assertThat(second.hands()).as("the request stands").hasSize(1);
        next.prepare(OFFICER, null, allChecked(next), CHARGE, "ZF-2026-0009", DUE, march(21));
        assertThat(next.number()).isEqualTo("ZF-2026-0002");
        next.approve(LEAD, null, "同意", march(21));
        next.record(OTHER_OFFICER, null, new PaymentRecord("recorded", "JZ-2", LocalDate.of(2026, 3, 21), null, 0), true, march(22));
        assertThat(next.leavesSomething()).isFalse();
    }

    @Test
    void theRestOfAPartlyPaidOrderIsAnOrderOfItsOwn() {
        PaymentRequest payment = PaymentFixtures.aPayment(PaymentKind.PROGRESS, "735000.00", "35000.00");
        payment.request(PaymentFixtures.SUPPLIER, null, PaymentFixtures.ACCOUNT, new PaymentClaim(null, null, 0), true, true, march(16));
        payment.prepare(OFFICER, null, allChecked(payment), CHARGE, "ZF-2026-0001", DUE, march(17));
        payment.approve(LEAD, null, "同意", march(18));
        payment.record(OTHER_OFFICER, null, partly("500000.00", "额度不足"), true, march(20));
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment.amount()).isEqualTo(Money.of("500000.00"));
        assertThat(payment.payable()).isEqualTo(Money.of("535000.00"));
        PaymentRequest rest = payment.successor("ZF-2026-0002", march(20));
        assertThat(rest.amount()).isEqualTo(Money.of("200000.00"));
        assertThat(rest.recovered()).isEqualTo(Money.ZERO);
        assertThat(rest.amountToInvoice()).as("the invoice is of the whole").isEqualTo(Money.of("735000.00"));
        assertThat(rest.isRest()).isTrue();
    }

    @Test
    void failureAndPartNeedAReason() {
        refused(PaymentRule.FAILURE_HAS_REASON, () -> approved().fail(OTHER_OFFICER, null, failed(" "), march(20)));
        refused(PaymentRule.FAILURE_HAS_REASON, () -> approved().record(OTHER_OFFICER, null, partly("1.00", null), true, march(20)));
    }

    @Test
    void aPartIsLessThanTheOrder() {
        refused(PaymentRule.PART_IS_LESS_THAN_THE_ORDER,
                () -> approved().record(OTHER_OFFICER, null, partly("735000.00", "额度不足"), true, march(20)));
    }

    @Test
    void anotherAmountIsNotRecordedAsTheOrder() {
        refused(PaymentRule.PAID_AS_ORDERED, () -> approved().record(OTHER_OFFICER, null,
                new PaymentRecord("recorded", "JZ-1", DAY, Money.of("735000.01"), null, 0), true, march(20)));
    }

    @Test
    void whoHasPreparedItDoesNotRecordItsFailure() {
        refused(PaymentRule.FOUR_HANDS, () -> approved().fail(OFFICER, null, failed("账号户名不符"), march(20)));
    }

    @Test
    void whatIsWithTheTreasuryIsNotReturned() {
        PaymentRequest payment = approved();
        payment.goesWith("PC-2026-0001");
        refused(PaymentRule.ORDER_IS_NOT_WITH_THE_TREASURY,
                () -> payment.giveBack(PaymentStep.RECORD, OTHER_OFFICER, null, "returned", false, "科目有误", march(20)));
    }
}
