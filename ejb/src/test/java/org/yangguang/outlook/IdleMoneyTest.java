package org.yangguang.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.shared.Money;

/** Which part of a line lies idle, why, and until when. */
class IdleMoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1000.00, 0.00, 0.00, 0.00, , 0.00, true, UNCONTRACTED, 1000.00, 2027-12-31",
        "1000.00, 700.00, 0.00, 0.00, , 0.00, true, FREE, 300.00, 2027-12-31",
        "1000.00, 1000.00, 0.00, 0.00, , 0.00, true, UNPAID, 1000.00, 2027-12-31",
        "1000.00, 1000.00, 0.01, 0.00, , 0.00, true, , ,",
        "1000.00, 1000.00, 1000.00, 0.00, , 0.00, true, , ,",
        "1000.00, 800.00, 400.00, 600.00, 2027, 0.00, true, CARRIED, 600.00, 2027-12-31",
        "1000.00, 0.00, 0.00, 0.00, , 1000.00, true, , ,",
        "1000.00, 0.00, 0.00, 0.00, , 0.00, false, UNCONTRACTED, 1000.00,"})
    void ofALine(String allotted, String contracted, String paid, String carried, Integer into, String surplus, boolean fiscal, IdleKind kind, String sum,
                 LocalDate surplusOn) {
        IdleMoney idle = IdleMoney.of(new BudgetBalanceView("XM-1-Y01", "XM-1", 2026, Money.of(allotted), Money.of(contracted), Money.ZERO, Money.of(paid),
                Money.of(carried), into, Money.of(surplus), fiscal));
        assertThat(idle).isEqualTo(kind == null ? null : new IdleMoney(kind, Money.of(sum), surplusOn));
    }
}
