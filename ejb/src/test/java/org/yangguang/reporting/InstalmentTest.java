package org.yangguang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.contract.AContract;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.shared.Money;

/** The instalments of a contract make its value, and each says how far it has come. */
class InstalmentTest {

    @Test
    void makeTheContractsValue() {
        ContractView contract = AContract.aContract().worth("2600000").view();
        List<Instalment> instalments = Instalment.of(contract, List.of(), List.of());
        assertThat(Money.sum(instalments.stream().map(Instalment::amount).toList())).isEqualTo(contract.value());
        assertThat(instalments).extracting(Instalment::percent).containsExactly(new BigDecimal("30.0"), new BigDecimal("50.0"), new BigDecimal("20.0"));
        assertThat(instalments).extracting(Instalment::position).containsExactly(1, 2, 3);
        assertThat(instalments).extracting(Instalment::state).containsOnly("ahead");
    }

    @Test
    void makeAHundredPercentWhateverTheyAre() {
        assertThat(Instalment.percents(List.of(Money.of("490000"), Money.of("490000"), Money.of("465500"), Money.of("416500"), Money.of("294000"), Money.of("324000"))))
                .containsExactly(new BigDecimal("19.8"), new BigDecimal("19.7"), new BigDecimal("18.8"), new BigDecimal("16.8"), new BigDecimal("11.8"),
                        new BigDecimal("13.1"));
        assertThat(Instalment.percents(List.of(Money.of(1), Money.of(1), Money.of(1))).stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
        assertThat(Instalment.percents(List.of(Money.ZERO))).containsExactly(new BigDecimal("0.0"));
    }

    @ParameterizedTest
    @CsvSource({"ADVANCE, , , ahead", "ADVANCE, DUE, , due", "ADVANCE, DUE, DRAFT, due", "PROGRESS, PLANNED, , ahead", "PROGRESS, OPEN, , working",
        "PROGRESS, RETURNED, , working", "PROGRESS, SUBMITTED, , checking", "PROGRESS, CHECKED, , checking", "PROGRESS, ACCEPTED, , confirming",
        "PROGRESS, ACCEPTED, DRAFT, due", "PROGRESS, ACCEPTED, RETURNED, due", "PROGRESS, ACCEPTED, SUBMITTED, paying",
        "PROGRESS, ACCEPTED, PREPARED, paying", "PROGRESS, ACCEPTED, APPROVED, paying", "PROGRESS, ACCEPTED, PAID, paid", "FINAL, DUE, , confirming"})
    void sayHowFarTheyHaveCome(MilestoneKind kind, DeliveryStatus delivery, PaymentStatus payment, String state) {
        assertThat(Instalment.state(kind, delivery, payment)).isEqualTo(state);
    }
}
