package org.yangguang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yangguang.contract.AContract.TODAY;
import static org.yangguang.contract.AContract.aContract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.budget.BudgetRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

class AmendmentTest {

    private static final String FINAL = "HT-2026-0001-M3";

    private final Contract contract = aContract().worth("2600000").signed();
    private final List<Amendment> earlier = new ArrayList<>();
    private Money free = Money.of(1_000_000);

    private Amendment propose(String amount, String milestone, LocalDate due) {
        return contract.propose(new AmendmentProposal("增加功能", "业务发展需要", Money.of(amount), milestone, due,
                contract.version()), earlier, new AmendmentCheck.Bounds(BigDecimal.TEN, free, TODAY), "officer");
    }

    private void agreed(String amount) {
        Amendment amendment = propose(amount, FINAL, null);
        amendment.approve("head");
        amendment.agree("supplier", TODAY);
        contract.amend(amendment);
        earlier.add(amendment);
    }

    private void refuses(Rule rule, String amount, String milestone, LocalDate due) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> propose(amount, milestone, due));
        assertThat(violation).isNotNull();
        assertThat(violation.breaks(rule)).as(violation.getMessage()).isTrue();
    }

    @Test
    void a1AllowsNinePointSixTwoPercent() {
        agreed("150000");
        assertThat(propose("100000", FINAL, null).view().ratio()).isEqualByComparingTo("9.62");
    }

    @Test
    void a2RefusesTenPointThreeEightPercent() {
        agreed("150000");
        refuses(ContractRule.ADDITIONS_WITHIN_TEN_PERCENT, "120000", FINAL, null);
    }

    @Test
    void a3AllowsExactlyTenPercentAndNotAFenMore() {
        assertThat(propose("260000", FINAL, null).view().ratio()).isEqualByComparingTo("10.00");
        refuses(ContractRule.ADDITIONS_WITHIN_TEN_PERCENT, "260000.01", FINAL, null);
    }

    @Test
    void reductionsAreNotSetOff() {
        agreed("150000");
        agreed("-150000");
        refuses(ContractRule.ADDITIONS_WITHIN_TEN_PERCENT, "120000", FINAL, null);
    }

    @Test
    void changesValueAndInstalmentTogether() {
        agreed("100000");
        assertThat(contract.value()).isEqualTo(Money.of(2_700_000));
        assertThat(contract.originalValue()).isEqualTo(Money.of(2_600_000));
        assertThat(Money.sum(contract.view(earlier, null).instalments())).isEqualTo(contract.value());
    }

    @Test
    void refusesWhatNoAmendmentMayDo() {
        refuses(ContractRule.AMENDMENT_CHANGES_SOMETHING, "0", FINAL, null);
        refuses(ContractRule.REDUCTION_LEAVES_INSTALMENT, "-520000", FINAL, null);
        refuses(ContractRule.MILESTONE_STILL_OPEN, "1000", "HT-2026-0001-M1", null);
        contract.milestone(FINAL).confirm(Money.of(1));
        refuses(ContractRule.MILESTONE_STILL_OPEN, "1000", FINAL, null);
    }

    @Test
    void refusesAtTheFieldMoreThanTheBudgetHasFree() {
        free = Money.of(100_000);
        assertThat(propose("100000", FINAL, null).amount()).isEqualTo(Money.of(100_000));
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> propose("100000.01", FINAL, null));
        assertThat(violation.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.rule()).isEqualTo(BudgetRule.CONTRACT_WITHIN_ALLOTTED);
            assertThat(breach.field()).isEqualTo("amount");
        });
        assertThat(propose("-100000", FINAL, null).amount().isNegative()).as("a reduction needs no money").isTrue();
    }

    @Test
    void refusesASecondAmendmentWhileOneIsUnderWay() {
        earlier.add(propose("1000", FINAL, null));
        refuses(ContractRule.ONE_AMENDMENT_AT_A_TIME, "1000", FINAL, null);
    }

    @Test
    void refusesToCloseWhileAnAmendmentIsUnderWay() {
        earlier.add(propose("1000", FINAL, null));
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> contract.close(earlier));
        assertThat(violation.breaks(ContractRule.AMENDMENTS_DECIDED_BEFORE_CLOSING)).isTrue();
        earlier.get(0).reject();
        contract.close(earlier);
        assertThat(contract.status()).isEqualTo(ContractStatus.CLOSED);
    }

    @Test
    void refusesAnAmendmentOfWhatIsNotInForce() {
        Contract draft = aContract().drafted();
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> draft.propose(new AmendmentProposal("a", "b",
                Money.of(1), FINAL, null, 0), List.of(), new AmendmentCheck.Bounds(BigDecimal.TEN, free, TODAY), "officer"));
        assertThat(violation.breaks(ContractRule.CONTRACT_IN_FORCE)).isTrue();
    }
}
