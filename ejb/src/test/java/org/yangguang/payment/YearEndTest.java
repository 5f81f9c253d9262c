package org.yangguang.payment;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.budget.YearIsClosing;

/** No year is closed while the treasury may be paying one of its orders. */
class YearEndTest {

    private static PaymentOpener knowing(PaymentRequest... approved) {
        return Injected.into(new PaymentOpener(), new PaymentRepository() {
            @Override
            List<PaymentRequest> approvedIn(int year) {
                return year == 2026 ? List.of(approved) : List.of();
            }
        });
    }

    @Test
    void approvedOrdersAreRecordedOrGivenBackFirst() {
        PaymentOpener observer = knowing(PaymentFixtures.approved());
        Refused.by(PaymentRule.YEARS_ORDERS_ARE_SETTLED, null, () -> observer.yearClosing(new YearIsClosing(2026, Set.of("XM-2026-2160299-0001"))));
        assertThatCode(() -> observer.yearClosing(new YearIsClosing(2026, Set.of("XM-2026-2160299-0002")))).doesNotThrowAnyException();
        assertThatCode(() -> observer.yearClosing(new YearIsClosing(2025, Set.of("XM-2026-2160299-0001")))).doesNotThrowAnyException();
    }
}
