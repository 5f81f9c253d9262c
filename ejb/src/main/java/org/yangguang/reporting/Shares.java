package org.yangguang.reporting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.yangguang.shared.Money;

/** How a sum falls on several records: parts that make the whole, to the fen. */
final class Shares {

    private Shares() {
    }

    /**
     * The whole in proportion to the weights. What rounding leaves over goes fen by fen to the largest remainders, the first of
     * equal ones first; nothing is left over. All weights zero, or none: all parts zero.
     */
    static List<Money> proportional(Money whole, List<Money> weights) {
        BigInteger sum = fen(Money.sum(weights));
        if (sum.signum() == 0) {
            return weights.stream().map(w -> Money.ZERO).toList();
        }
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> rests = new ArrayList<>();
        for (Money weight : weights) {
            BigInteger[] divided = fen(whole).multiply(fen(weight)).divideAndRemainder(sum);
            parts.add(divided[0]);
            rests.add(divided[1]);
        }
        int over = fen(whole).subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).intValueExact();
        IntStream.range(0, parts.size()).boxed().sorted(Comparator.comparing(rests::get).reversed()).limit(over)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts.stream().map(p -> new Money(new BigDecimal(p, 2))).toList();
    }

    private static BigInteger fen(Money amount) {
        return amount.yuan().unscaledValue();
    }
}
