package org.yangguang.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yangguang.payment.PaymentFixtures.OTHER_OFFICER;
import static org.yangguang.payment.PaymentFixtures.approved;
import static org.yangguang.payment.PaymentFixtures.march;
import static org.yangguang.payment.PaymentFixtures.paidOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** Each way in which a line of the treasury can differ from the order, and accounts that have changed. */
class ReturnFindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 22);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"PAID, 735000.00, GK-1, 2026-03-20, -, false, false, MATCHED", "PARTLY, 1.00, GK-1, 2026-03-20, 额度不足, false, false, MATCHED",
        "FAILED, 0, -, -, 户名不符, false, false, MATCHED", "-, 0, -, -, 处理中, false, false, PENDING", "PAID, 734999.99, GK-1, 2026-03-20, -, false, false, OTHER_AMOUNT",
        "PARTLY, 735000.00, GK-1, 2026-03-20, 额度不足, false, false, OTHER_AMOUNT", "PARTLY, 0, GK-1, 2026-03-20, 额度不足, false, false, OTHER_AMOUNT",
        "PARTLY, 1.00, GK-1, 2026-03-20, -, false, false, REASON_MISSING", "FAILED, 0, -, -, -, false, false, REASON_MISSING",
        "PAID, 735000.00, -, 2026-03-20, -, false, false, VOUCHER_MISSING", "PAID, 735000.00, GK-1, 2026-03-20, -, false, true, VOUCHER_USED",
        "PAID, 735000.00, GK-1, -, -, false, false, DATE_MISSING", "PAID, 735000.00, GK-1, 2026-03-17, -, false, false, DATE_BEFORE_APPROVAL",
        "PAID, 735000.00, GK-1, 2026-03-23, -, false, false, DATE_IN_FUTURE", "FAILED, 0, -, 2026-03-23, 户名不符, false, false, DATE_IN_FUTURE",
        "PAID, 735000.00, GK-1, 2026-03-20, -, true, false, REPEATED"})
    void aLineBesideItsApprovedOrder(TreasuryOutcome outcome, String amount, String voucher, LocalDate date, String reason, boolean repeated, boolean used,
                                     ReturnFinding expected) {
        TreasuryResult line = new TreasuryResult("ZF-2026-0001", outcome, Money.of(amount), voucher, date, reason);
        assertThat(ReturnFinding.of(line, approved(), null, repeated, used, TODAY)).isEqualTo(expected);
    }

    @Test
    void whatIsKnownOtherwiseIsSaid() {
        TreasuryResult paid = new TreasuryResult("ZF-2026-0001", TreasuryOutcome.PAID, Money.of("735000.00"), "JZ-2026-0099", LocalDate.of(2026, 3, 20), null);
        PaymentRequest payment = approved();
        assertThat(ReturnFinding.of(paid, null, null, false, false, TODAY)).isEqualTo(ReturnFinding.UNKNOWN_ORDER);
        assertThat(ReturnFinding.of(paid, payment, "PC-2026-0001", false, false, TODAY)).isEqualTo(ReturnFinding.NOT_IN_BATCH);
        assertThat(ReturnFinding.of(paid, PaymentFixtures.prepared(), null, false, false, TODAY)).isEqualTo(ReturnFinding.NOT_APPROVED);
        payment.record(OTHER_OFFICER, null, paidOn(LocalDate.of(2026, 3, 20)), true, march(21));
        assertThat(ReturnFinding.of(paid, payment, null, false, true, TODAY)).isEqualTo(ReturnFinding.SAME);
        TreasuryResult other = new TreasuryResult("ZF-2026-0001", TreasuryOutcome.PAID, Money.of("735000.00"), "GK-9", LocalDate.of(2026, 3, 20), null);
        assertThat(ReturnFinding.of(other, payment, null, false, false, TODAY)).isEqualTo(ReturnFinding.ALREADY_RECORDED);
    }

    private static void refused(Rule rule, Accounts.Known known, PaymentRequest payment, AccountCheck confirmed, String preparing) {
        Breaches breaches = new Breaches();
        Accounts.check(breaches, known, payment, confirmed, preparing);
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, breaches::refuseIfAny);
        assertThat(violation).as("refused by %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).isTrue();
    }

    @Test
    void aChangedAccountNeedsTheCallBackOfASecondPerson() {
        PaymentRequest payment = PaymentFixtures.requested();
        Accounts.Known same = new Accounts.Known(PaymentFixtures.ACCOUNT.account(), "HT-2026-0001");
        Accounts.Known other = new Accounts.Known("6222000000000000", "ZF-2026-0001");
        AccountCheck confirmed = new AccountCheck(payment, other.account(), new AccountCallback(payment.account(), "林涛", "0531-88881234", LocalDate.of(2026, 3, 17), "确认变更"),
                OTHER_OFFICER, march(17));
        Breaches none = new Breaches();
        Accounts.check(none, same, payment, null, "finance");
        Accounts.check(none, other, payment, confirmed, "finance");
        assertThat(none.none()).isTrue();
        refused(PaymentRule.CHANGED_ACCOUNT_IS_CONFIRMED, other, payment, null, "finance");
        refused(PaymentRule.SECOND_PERSON_CONFIRMS, other, payment, confirmed, "finance2");
    }

    @Test
    void aCallBackSaysWhoWasCalledWhereAndWhen() {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> new AccountCheck(PaymentFixtures.requested(), "1",
                new AccountCallback("1", " ", null, LocalDate.of(2026, 3, 18), ""), OTHER_OFFICER, march(17)));
        assertThat(violation.breaches()).extracting("field").containsExactlyInAnyOrder("person", "phone", "note", "calledOn");
    }
}
