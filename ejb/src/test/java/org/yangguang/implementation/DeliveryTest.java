package org.yangguang.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.contract.AContract;
import org.yangguang.contract.ContractView;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

class DeliveryTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);
    private static final LocalDate LIMIT = LocalDate.of(2026, 8, 14);

    private final ContractView contract = AContract.aContract().view();
    private Delivery delivery;

    @BeforeEach
    void open() {
        delivery = new Delivery(contract, contract.milestone("HT-2026-0001-M2"));
        delivery.open();
    }

    private void submit(String lateReason, boolean attached, LocalDate on) {
        delivery.submit(new DeliverableSubmission("源代码与文档", lateReason, delivery.version()), attached, on, LIMIT, "supplier");
    }

    private static void refuses(Rule rule, ThrowingCallable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act);
        assertThat(violation).isNotNull();
        assertThat(violation.breaks(rule)).as(violation.getMessage()).isTrue();
    }

    @Test
    void passesFromSubmissionToAcceptance() {
        submit(null, true, DUE);
        delivery.check("核验通过", "supervisor", "JLGS", DUE);
        delivery.accept("验收通过", "officer", DUE.plusDays(3));
        DeliveryView view = delivery.view(contract, DUE.plusDays(30));
        assertThat(view.status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(view.lateDays()).isZero();
        assertThat(view.acceptedLate()).isFalse();
    }

    @Test
    void refusesASubmissionWithoutItsDeliverable() {
        refuses(ImplementationRule.DELIVERABLE_ATTACHED, () -> submit(null, false, DUE));
    }

    @Test
    void refusesALateSubmissionWithoutReasonAndShowsLateness() {
        LocalDate late = DUE.plusDays(5);
        refuses(ImplementationRule.LATENESS_EXPLAINED, () -> submit(null, true, late));
        submit("数据接口延期开放", true, late);
        assertThat(delivery.view(contract, late.plusDays(20)).lateDays()).isEqualTo(5);
    }

    @Test
    void refusesASecondSubmissionBeforeAReturn() {
        submit(null, true, DUE);
        refuses(ImplementationRule.SUBMITTED_IN_TURN, () -> submit(null, true, DUE));
        delivery.giveBack("缺少测试报告");
        submit(null, true, DUE);
        assertThat(delivery.view(contract, DUE).returns()).isEqualTo(1);
    }

    @Test
    void refusesAReturnAfterTheContractsLimit() {
        submit(null, true, DUE);
        refuses(ImplementationRule.RETURNED_WITHIN_LIMIT, () -> delivery.returnWithinLimit("不合格", LIMIT.plusDays(1)));
        delivery.returnWithinLimit("不合格", LIMIT);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETURNED);
    }

    @Test
    void showsALateAcceptance() {
        submit(null, true, DUE);
        delivery.accept("验收通过", "officer", LIMIT.plusDays(1));
        assertThat(delivery.view(contract, LIMIT.plusDays(1)).acceptedLate()).isTrue();
    }

    @Test
    void refusesACheckerOfTheSupplier() {
        submit(null, true, DUE);
        refuses(ImplementationRule.CHECKER_IS_INDEPENDENT, () -> delivery.check("通过", "someone", "QLRJ", DUE));
    }

    @Test
    void refusesWhoCheckedToAccept() {
        submit(null, true, DUE);
        delivery.check("核验通过", "supervisor", "JLGS", DUE);
        refuses(ImplementationRule.ACCEPTED_BY_ANOTHER, () -> delivery.accept("通过", "supervisor", DUE));
    }
}
