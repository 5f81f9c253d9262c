package org.yangguang.shared;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What is stored is what is seen: characters that nobody sees but that turn the writing around, hide in a name or break a
 * printed form. Asked by whoever takes in text: form fields ({@link Breaches}), cells of workbooks, names of files.
 */
public final class VisibleText {

    private VisibleText() {
    }

    /** Direction marks, what has no width, halves of a character, and controls other than line ends and tabs. */
    public static boolean hides(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C
                || c == 0x200B || c == 0xFEFF || c >= 0xD800 && c <= 0xDFFF || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    /** Place of the first such character, counted from 0 in characters as people count them; empty when all can be seen. */
    static OptionalInt hidden(String text) {
        int[] points = text.codePoints().toArray();
        return IntStream.range(0, points.length).filter(i -> hides(points[i])).findFirst();
    }
}
