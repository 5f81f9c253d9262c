package org.yangguang.shared;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads an amount written in capitals, so that a bid's 大写 can be held against its 小写 (EVA-07). */
public final class CapitalsReader {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final int LONGEST = 60;
    private static final String PLAIN = "〇一二三四五六七八九";

    private CapitalsReader() {
    }

    /** The amount, empty when the text is no amount in capitals. */
    public static Optional<Money> read(String text) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digit = null;
        BigDecimal cents = BigDecimal.ZERO;
        String rest = text.strip().replace("人民币", "").replace("圆", "元").replaceAll("[整正]$", "");
        if (rest.isEmpty() || rest.length() > LONGEST) {
            return Optional.empty();
        }
        for (char c : rest.toCharArray()) {
            int value = Math.max(DIGITS.indexOf(c), PLAIN.indexOf(c));
            if (value >= 0) {
                digit = value == 0 ? null : BigDecimal.valueOf(value);
                continue;
            }
            BigDecimal d = digit == null ? BigDecimal.ZERO : digit;
            switch (c) {
                case '拾', '十' -> section = section.add((digit == null ? BigDecimal.ONE : d).movePointRight(1));
                case '佰', '百' -> section = section.add(d.movePointRight(2));
                case '仟', '千' -> section = section.add(d.movePointRight(3));
                case '万' -> {
                    total = total.add(section.add(d).movePointRight(4));
                    section = BigDecimal.ZERO;
                }
                case '亿' -> {
                    total = total.add(section.add(d)).movePointRight(8);
                    section = BigDecimal.ZERO;
                }
                case '元' -> {
                    total = total.add(section.add(d));
                    section = BigDecimal.ZERO;
                }
                case '角' -> cents = cents.add(d.movePointLeft(1));
                case '分' -> cents = cents.add(d.movePointLeft(2));
                default -> {
                    return Optional.empty();
                }
            }
            digit = null;
        }
        if (!rest.contains("元") && cents.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = total.add(cents);
        return sum.compareTo(Money.MAX.yuan()) > 0 ? Optional.empty() : Optional.of(new Money(sum));
    }
}
