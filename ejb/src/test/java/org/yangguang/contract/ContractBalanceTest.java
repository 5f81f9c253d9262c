package org.yangguang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yangguang.contract.AContract.aContract;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

class ContractBalanceTest {

    private final ContractBalance balance = new ContractBalance("HT-2026-0001", Money.of(1_000_000), Money.of(300_000));

    private static void refuses(Rule rule, ThrowingCallable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act);
        assertThat(violation).isNotNull();
        assertThat(violation.breaks(rule)).as(violation.getMessage()).isTrue();
    }

    @Test
    void walksFromAdvanceToTheLastFen() {
        balance.payAdvance(Money.of(300_000));
        balance.confirm(Money.of(714_285));
        balance.pay(Money.of(500_000), Money.of(214_285));
        balance.confirm(Money.of(285_715));
        balance.pay(Money.of(200_000), Money.of(85_715));
        ContractBalanceView view = balance.view();
        assertThat(view.paid()).isEqualTo(Money.of(1_000_000));
        assertThat(view.payable()).isEqualTo(Money.ZERO);
        assertThat(view.unrecovered()).isEqualTo(Money.ZERO);
        assertThat(view.unconfirmed()).isEqualTo(Money.ZERO);
    }

    @Test
    void letsGoOfWhatIsNeitherConfirmedNorPaidWhenTheContractIsTerminated() {
        assertThat(balance.view().unperformed()).isEqualTo(Money.of(1_000_000));
        balance.payAdvance(Money.of(300_000));
        assertThat(balance.view().unperformed()).as("the advance was paid").isEqualTo(Money.of(700_000));
        balance.confirm(Money.of(400_000));
        balance.pay(Money.of(100_000), Money.of(300_000));
        assertThat(balance.view().unperformed()).as("the advance is part of what was confirmed").isEqualTo(Money.of(600_000));
        balance.amend(balance.view().unperformed().negated());
        assertThat(balance.view().unconfirmed()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesToOverdraw() {
        refuses(ContractRule.CONFIRMED_WITHIN_CONTRACTED, () -> balance.confirm(Money.of("1000000.01")));
        refuses(ContractRule.ADVANCE_WITHIN_CLAUSE, () -> balance.payAdvance(Money.of("300000.01")));
        balance.confirm(Money.of(100));
        refuses(ContractRule.PAID_WITHIN_CONFIRMED, () -> balance.pay(Money.of("100.01"), Money.ZERO));
        refuses(ContractRule.RECOVERED_WITHIN_ADVANCE, () -> balance.pay(Money.ZERO, Money.of(1)));
    }

    @Test
    void refusesAReductionBelowWhatIsConfirmed() {
        balance.confirm(Money.of(900_000));
        refuses(ContractRule.CONFIRMED_WITHIN_CONTRACTED, () -> balance.amend(Money.of(-100_001)));
    }

    @Test
    void refusesMoreThanTheMilestoneIsWorth() {
        ContractMilestone milestone = aContract().signed().milestone("HT-2026-0001-M2");
        Money worth = milestone.workValue();
        refuses(ContractRule.CONFIRMED_WITHIN_MILESTONE, () -> milestone.confirm(worth.plus(Money.of("0.01"))));
        milestone.confirm(worth);
        assertThat(milestone.open()).isFalse();
    }
}
