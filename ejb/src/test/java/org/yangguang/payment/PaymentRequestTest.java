package org.yangguang.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yangguang.payment.PaymentFixtures.ACCOUNT;
import static org.yangguang.payment.PaymentFixtures.CHARGE;
import static org.yangguang.payment.PaymentFixtures.DUE;
import static org.yangguang.payment.PaymentFixtures.LEAD;
import static org.yangguang.payment.PaymentFixtures.OFFICER;
import static org.yangguang.payment.PaymentFixtures.OTHER_OFFICER;
import static org.yangguang.payment.PaymentFixtures.SUPPLIER;
import static org.yangguang.payment.PaymentFixtures.aPayment;
import static org.yangguang.payment.PaymentFixtures.allChecked;
import static org.yangguang.payment.PaymentFixtures.approved;
import static org.yangguang.payment.PaymentFixtures.march;
import static org.yangguang.payment.PaymentFixtures.paidOn;
import static org.yangguang.payment.PaymentFixtures.prepared;
import static org.yangguang.payment.PaymentFixtures.requested;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** Each rule of a payment broken once, and the way through when none is. */
class PaymentRequestTest {

    private static void refused(Rule rule, Runnable action) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, action::run);
        assertThat(violation).as("refused by %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).as("%s in %s", rule, violation.getMessage()).isTrue();
    }

    @Test
    void fourPeoplePayOneSum() {
        PaymentRequest payment = approved();
        payment.record(OTHER_OFFICER, null, paidOn(LocalDate.of(2026, 3, 20)), true, march(20));
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment.number()).isEqualTo("ZF-2026-0001");
        assertThat(payment.amount()).isEqualTo(Money.of("735000.00"));
    }

    @Test
    void preparerDoesNotRecord() {
        refused(PaymentRule.FOUR_HANDS, () -> approved().record(OFFICER, null, paidOn(LocalDate.of(2026, 3, 20)), true, march(20)));
    }

    @Test
    void preparerDoesNotApprove() {
        refused(PaymentRule.FOUR_HANDS, () -> prepared().approve(OFFICER, null, "同意", march(18)));
    }

    @Test
    void delegateOfThePreparerDoesNotRecord() {
        refused(PaymentRule.FOUR_HANDS, () -> approved().record(OTHER_OFFICER, "finance", paidOn(LocalDate.of(2026, 3, 20)), true, march(20)));
    }

    @Test
    void samePersonMayRepeatItsOwnStepAfterAReturn() {
        PaymentRequest payment = prepared();
        payment.giveBack(PaymentStep.APPROVE, LEAD, null, "returned", false, "科目有误", march(18));
        payment.prepare(OFFICER, null, allChecked(payment), CHARGE, "ZF-2026-0002", DUE, march(18));
        assertThat(payment.number()).isEqualTo("ZF-2026-0001");
        payment.approve(LEAD, null, "同意", march(19));
        assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED);
    }

    @Test
    void requestNeedsAnAccountInTheRegister() {
        refused(PaymentRule.PAYEE_HAS_ACCOUNT, () -> aPayment().request(SUPPLIER, null, new Payee("齐鲁软件", null, " "),
                new PaymentClaim(null, null, 0), true, true, march(16)));
    }

    @Test
    void requestNeedsTheInvoice() {
        refused(PaymentRule.INVOICE_IS_THERE, () -> aPayment().request(SUPPLIER, null, ACCOUNT, new PaymentClaim(null, null, 0), false,
                true, march(16)));
    }

    @Test
    void advanceNeedsTheGuarantee() {
        refused(PaymentRule.GUARANTEE_COVERS_ADVANCE, () -> aPayment(PaymentKind.ADVANCE, "490000.00", "0.00").request(SUPPLIER, null,
                ACCOUNT, new PaymentClaim(null, null, 0), true, false, march(16)));
    }

    @Test
    void nothingIsPayableBeforeTheContract() {
        refused(PaymentRule.CONTRACT_IS_SIGNED, () -> new PaymentTerms("HT-2026-0001-M1", "x", "HT-2026-0001", null, "QLRJ", "x",
                PaymentKind.PROGRESS, Money.ZERO, Money.ZERO, true, null));
    }

    @Test
    void orderNeedsEveryCheck() {
        PaymentRequest payment = requested();
        refused(PaymentRule.CHECKS_ARE_COMPLETE, () -> payment.prepare(OFFICER, null,
                new PaymentPreparation("prepared", List.of("contract"), CHARGE.line(), "核对", 0), CHARGE, "ZF-2026-0001", DUE, march(17)));
    }

    @Test
    void unknownCheckIsRefused() {
        PaymentRequest payment = requested();
        refused(InputRule.UNKNOWN_CHOICE, () -> payment.prepare(OFFICER, null,
                new PaymentPreparation("prepared", List.of("weather"), CHARGE.line(), "核对", 0), CHARGE, "ZF-2026-0001", DUE, march(17)));
    }

    @Test
    void approvalNeedsAnOpinion() {
        refused(InputRule.REQUIRED, () -> prepared().approve(LEAD, null, " ", march(18)));
        refused(InputRule.TOO_LONG, () -> prepared().approve(LEAD, null, "同".repeat(501), march(18)));
    }

    @Test
    void stepsAreNotSkipped() {
        refused(PaymentRule.STANDS_AT_THIS_STEP, () -> requested().approve(LEAD, null, "同意", march(18)));
    }

    @Test
    void returnNeedsAReason() {
        refused(PaymentRule.RETURN_HAS_REASON, () -> prepared().giveBack(PaymentStep.APPROVE, LEAD, null, "returned", false, "", march(18)));
    }

    @Test
    void voucherIsUsedOnce() {
        refused(PaymentRule.VOUCHER_IS_NEW, () -> approved().record(OTHER_OFFICER, null, paidOn(LocalDate.of(2026, 3, 20)), false, march(20)));
    }

    @Test
    void moneyDoesNotLeaveBeforeItsApproval() {
        refused(PaymentRule.PAID_AFTER_APPROVAL, () -> approved().record(OTHER_OFFICER, null, paidOn(LocalDate.of(2026, 3, 17)), true, march(20)));
    }

    @Test
    void moneyDoesNotLeaveInTheFuture() {
        refused(InputRule.DATE_IN_FUTURE, () -> approved().record(OTHER_OFFICER, null, paidOn(LocalDate.of(2026, 3, 21)), true, march(20)));
    }

    @Test
    void allDefectsOfARecordAreToldAtOnce() {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class,
                () -> approved().record(OTHER_OFFICER, null, new PaymentRecord("recorded", " ", null, null, 0), true, march(20)));
        assertThat(violation.breaches()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1000000, 300000, 500000, false, 300000", "200000, 300000, 500000, false, 200000", "1000000, 300000, 100000, false, 100000",
            "1000000, 0, 250000, true, 250000", "1000000, 0, 0, true, 0"})
    void advanceIsRecoveredByTheClause(String confirmed, String share, String unrecovered, boolean last, String expected) {
        assertThat(AdvanceRecovery.of(Money.of(confirmed), Money.of(share), Money.of(unrecovered), last)).isEqualTo(Money.of(expected));
    }

    @Test
    void recoveredAdvanceIsNotTransferredAgain() {
        assertThat(aPayment(PaymentKind.PROGRESS, "1000000.00", "300000.00").amount()).isEqualTo(Money.of("700000.00"));
    }
}
