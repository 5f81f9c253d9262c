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

    /** A cause and the movement that it made; {@code cause} is negative where none is left. */
    record Piece(int cause, int move, Money amount) {
    }

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

    /**
     * Which movement belongs to which cause, where both were written in the same order: each cause takes of the movements what
     * it needs and leaves the rest to the next. Those that take money and those that give it back are told apart.
     */
    static List<Piece> paired(List<Money> causes, List<Money> moves) {
        List<Piece> pieces = new ArrayList<>(paired(causes, moves, false));
        pieces.addAll(paired(causes, moves, true));
        pieces.sort(Comparator.comparingInt(Piece::move));
        return pieces;
    }

    private static List<Piece> paired(List<Money> causes, List<Money> moves, boolean back) {
        List<Piece> pieces = new ArrayList<>();
        int cause = -1;
        Money needs = Money.ZERO;
        for (int move = 0; move < moves.size(); move++) {
            Money left = size(moves.get(move), back);
            while (left.isPositive()) {
                while (needs.isZero() && cause < causes.size()) {
                    cause++;
                    needs = cause < causes.size() ? size(causes.get(cause), back) : Money.ZERO;
                }
                Money part = cause < causes.size() ? Money.min(left, needs) : left;
                pieces.add(new Piece(cause < causes.size() ? cause : -1, move, back ? part.negated() : part));
                left = left.minus(part);
                needs = cause < causes.size() ? needs.minus(part) : needs;
            }
        }
        return pieces;
    }

    /** How much it moves in one direction; nothing when it moves in the other. */
    private static Money size(Money amount, boolean back) {
        return Money.max(Money.ZERO, back ? amount.negated() : amount);
    }
}
