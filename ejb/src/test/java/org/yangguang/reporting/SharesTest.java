package org.yangguang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Money;

/** Parts make the whole to the fen. */
class SharesTest {

    @Test
    void thirdsOfAYuanMakeAYuan() {
        assertThat(Shares.proportional(Money.of(1), money("100", "100", "100"))).containsExactlyElementsOf(money("0.34", "0.33", "0.33"));
        assertThat(Shares.proportional(Money.of("100.00"), money("333.33", "666.67"))).containsExactlyElementsOf(money("33.33", "66.67"));
        assertThat(Shares.proportional(Money.of("0.02"), money("1", "1", "1"))).containsExactlyElementsOf(money("0.01", "0.01", "0"));
    }

    @Test
    void theLargestRemainderIsServedFirst() {
        assertThat(Shares.proportional(Money.of("0.10"), money("1.9", "1", "7.1"))).containsExactlyElementsOf(money("0.02", "0.01", "0.07"));
        assertThat(Shares.proportional(Money.of("1.00"), money("0.5", "0.5", "1.5"))).containsExactlyElementsOf(money("0.20", "0.20", "0.60"));
    }

    @Test
    void nothingFallsOnNothing() {
        assertThat(Shares.proportional(Money.of(5), List.of())).isEmpty();
        assertThat(Shares.proportional(Money.of(5), money("0", "0"))).containsExactlyElementsOf(money("0", "0"));
        assertThat(Shares.proportional(Money.ZERO, money("3", "4"))).containsExactlyElementsOf(money("0", "0"));
    }

    @Test
    void anyWholeIsSharedOutWholly() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Money> weights = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(9); i++) {
                weights.add(fen(random.nextInt(4) == 0 ? 0 : random.nextLong(1_000_000_000L)));
            }
            Money whole = fen(random.nextLong(100_000_000_000L));
            List<Money> parts = Shares.proportional(whole, weights);
            assertThat(Money.sum(parts)).isEqualTo(Money.sum(weights).isZero() ? Money.ZERO : whole);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(parts.get(i).isNegative()).isFalse();
                assertThat(weights.get(i).isZero() && parts.get(i).isPositive()).as("a part of nothing").isFalse();
            }
        }
    }

    private static Money fen(long fen) {
        return new Money(java.math.BigDecimal.valueOf(fen, 2));
    }

    private static List<Money> money(String... amounts) {
        return Arrays.stream(amounts).map(Money::of).toList();
    }
}
