package org.yangguang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.Money;

/** A month's books are closed and opened again by two persons, in order, and closed only when they were proved. */
class LedgerPeriodTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 2, 9, 0);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private static LedgerPeriod proposed() {
        LedgerPeriod march = new LedgerPeriod("2026-03");
        march.proposeClosing(APRIL, List.of(), "finance", NOW);
        return march;
    }

    private static LedgerPeriod closed() {
        LedgerPeriod march = proposed();
        march.confirm(NOW, 3, BigDecimal.TEN, "financelead", NOW);
        return march;
    }

    @Test
    void isClosedByTwoAndAfterAProof() {
        LedgerPeriod march = proposed();
        assertThat(march.closed()).as("nothing is posted to it from the request on").isTrue();
        Refused.by(LedgerRule.NOTHING_IS_PROPOSED_YET, null, () -> march.proposeClosing(APRIL, List.of(), "finance2", NOW));
        Refused.by(LedgerRule.PERIOD_HAS_TWO_HANDS, null, () -> march.confirm(NOW, 3, BigDecimal.TEN, "finance", NOW));
        Refused.by(LedgerRule.PROVED_BEFORE_CLOSING, null, () -> march.confirm(null, 3, BigDecimal.TEN, "financelead", NOW));
        Refused.by(LedgerRule.PROVED_BEFORE_CLOSING, null, () -> march.confirm(NOW.minusSeconds(1), 3, BigDecimal.TEN, "financelead", NOW));
        march.confirm(NOW, 3, BigDecimal.TEN, "financelead", NOW);
        assertThat(march.status()).isEqualTo(PeriodStatus.CLOSED);
        assertThat(march.closedPostings()).isEqualTo(3);
        assertThat(march.view(3, Money.of(10), UnaryOperator.identity()).acts()).extracting(PeriodView.Act::kind)
                .containsExactly("closing-proposed", "closed");
    }

    @Test
    void isClosedAfterItHasEndedAndInOrder() {
        LedgerPeriod april = new LedgerPeriod("2026-04");
        Refused.by(LedgerRule.PERIOD_HAS_ENDED, null, () -> april.proposeClosing(APRIL, List.of(), "finance", NOW));
        Refused.by(LedgerRule.FORMER_PERIOD_IS_CLOSED, null, () -> april.proposeClosing(APRIL.plusMonths(1), List.of("2026-03"), "finance", NOW));
        Refused.by(LedgerRule.SOMETHING_IS_PROPOSED, null, () -> april.confirm(NOW, 0, BigDecimal.ZERO, "financelead", NOW));
    }

    @Test
    void isOpenedAgainByTwoWithAReason() {
        LedgerPeriod march = closed();
        Refused.by(LedgerRule.REOPENING_HAS_A_REASON, null, () -> march.proposeReopening(List.of(), " ", "finance", NOW));
        Refused.by(LedgerRule.LATER_PERIOD_IS_OPEN, null, () -> march.proposeReopening(List.of("2026-04"), "更正", "finance", NOW));
        march.proposeReopening(List.of(), "更正", "finance", NOW);
        assertThat(march.closed()).as("until the second person agrees").isTrue();
        Refused.by(LedgerRule.PERIOD_HAS_TWO_HANDS, null, () -> march.decline("不同意", "finance", NOW));
        march.decline("不同意", "financelead", NOW);
        assertThat(march.status()).isEqualTo(PeriodStatus.CLOSED);
        march.proposeReopening(List.of(), "更正", "finance", NOW);
        march.confirm(null, 0, BigDecimal.ZERO, "financelead", NOW);
        assertThat(march.closed()).isFalse();
        assertThat(march.closedTotal()).isNull();
    }
}
