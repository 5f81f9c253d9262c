package org.yangguang.calculator;

import org.yangguang.shared.Money;

/**
 * How is an amount written in capitals (FMT-03), and what does a text in capitals say? At least one of them.
 *
 * @param amount to be written
 * @param text   to be read; with an amount, whether both agree (票据法第八条)
 */
public record CapitalsCase(Money amount, String text) {

    public CapitalsCase {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * @param capitals of the amount, or of what was read
     * @param read     null without a text
     */
    public record Written(String capitals, Money read) {
    }
}
