package org.yangguang.search;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yangguang.shared.Sha256;

/**
 * Text as the index knows it. Chinese has no spaces, so every two neighbouring characters are a gram; letters and digits are
 * found by the beginnings of their words. A gram is a number: it needs no collation, which differs between the databases.
 */
final class Grams {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int BITS_OF_CHARACTER = 21;
    private static final int BITS_OF_SIGN = 6;
    private static final long WORD = 1L << 62;
    private static final long READER = 1L << 61;

    private Grams() {
    }

    /** Full and half width, capitals and small letters are the same; what cannot be seen is nothing. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\p{Cf}]", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** The words of a question, as they are looked for and marked. */
    static List<String> words(String question) {
        return Arrays.stream(normal(question).split(" ")).filter(w -> !w.isEmpty()).distinct().toList();
    }

    /** All grams that a record is found by. */
    static Set<Long> indexed(String normal) {
        Set<Long> grams = new LinkedHashSet<>();
        for (int[] run : runs(normal)) {
            if (isSign(run[0])) {
                for (int length = SHORTEST; length <= Math.min(run.length, LONGEST); length++) {
                    grams.add(word(run, length));
                }
            } else {
                addPairs(run, grams);
            }
        }
        return grams;
    }

    /** The grams that every record must have that contains the word; none when it is too short to have any. */
    static Set<Long> asked(String word) {
        Set<Long> grams = new LinkedHashSet<>();
        for (int[] run : runs(word)) {
            if (!isSign(run[0])) {
                addPairs(run, grams);
            } else if (run.length >= SHORTEST) {
                grams.add(word(run, Math.min(run.length, LONGEST)));
            }
        }
        return grams;
    }

    /** Under this number stand the records of a reader. */
    static long reader(String reader) {
        return READER | ByteBuffer.wrap(Sha256.of(reader)).getLong() & READER - 1;
    }

    private static void addPairs(int[] run, Set<Long> grams) {
        for (int i = 0; i + 1 < run.length; i++) {
            grams.add((long) run[i] << BITS_OF_CHARACTER | run[i + 1]);
        }
    }

    private static long word(int[] run, int length) {
        long packed = 0;
        for (int i = 0; i < length; i++) {
            packed = packed << BITS_OF_SIGN | (run[i] <= '9' ? run[i] - '0' + 1 : run[i] - 'a' + 11);
        }
        return WORD | packed;
    }

    /** Runs of letters and digits, and runs of other characters that are written; everything else only separates. */
    private static List<int[]> runs(String normal) {
        List<int[]> runs = new ArrayList<>();
        int[] characters = normal.codePoints().toArray();
        int begin = 0;
        for (int i = 1; i <= characters.length; i++) {
            if (i == characters.length || sort(characters[i]) != sort(characters[begin])) {
                if (sort(characters[begin]) != 0) {
                    runs.add(Arrays.copyOfRange(characters, begin, i));
                }
                begin = i;
            }
        }
        return runs;
    }

    private static int sort(int character) {
        return isSign(character) ? 1 : Character.isLetterOrDigit(character) ? 2 : 0;
    }

    private static boolean isSign(int character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }
}
