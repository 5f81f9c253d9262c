package org.yangguang.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact amount in 元 with two decimals (FMT-08). Every amount in Java is a Money; in the database it is
 * DECIMAL(18,2), in JSON a string such as "1200000.00".
 */
public record Money(BigDecimal yuan) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(BigDecimal.ZERO);
    /** The largest amount that fits its column. */
    public static final Money MAX = new Money(new BigDecimal("9999999999999999.99"));
    /** More whole digits than any sum of sums can have; "1E999999999" would otherwise be written out. */
    private static final int MOST_DIGITS = 40;

    /** Refuses an amount with more than two decimals: rounding is a rule's decision, never a conversion's. */
    public Money {
        if ((long) yuan.precision() - yuan.scale() > MOST_DIGITS) {
            throw new ArithmeticException("no amount of money has so many digits");
        }
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads "1200000", "1,200,000.5"; throws NumberFormatException or ArithmeticException on anything else. */
    @JsonCreator
    public static Money of(String text) {
        return new Money(new BigDecimal(text.trim().replace(",", "")));
    }

    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    /** A share of this amount, rounded to the fen HALF_UP: {@code percent("10")} of 2600000.00 is 260000.00. */
    public Money percent(BigDecimal percent) {
        return times(percent.movePointLeft(2));
    }

    /** This amount times a factor, rounded to the fen HALF_UP. */
    public Money times(BigDecimal factor) {
        return new Money(yuan.multiply(factor).setScale(2, RoundingMode.HALF_UP));
    }

    /** This as percent of the whole with two decimals HALF_UP; zero of zero is zero. */
    public BigDecimal percentOf(Money whole) {
        if (whole.isZero()) {
            return BigDecimal.ZERO.setScale(2);
        }
        return yuan.movePointRight(2).divide(whole.yuan, 2, RoundingMode.HALF_UP);
    }

    public boolean atMost(Money other) {
        return compareTo(other) <= 0;
    }

    public boolean atLeast(Money other) {
        return compareTo(other) >= 0;
    }

    public boolean moreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean lessThan(Money other) {
        return compareTo(other) < 0;
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public static Money min(Money a, Money b) {
        return a.atMost(b) ? a : b;
    }

    public static Money max(Money a, Money b) {
        return a.atLeast(b) ? a : b;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** The plain text with two decimals, as in JSON: "1200000.00". */
    @JsonValue
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
