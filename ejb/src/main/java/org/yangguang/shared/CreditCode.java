package org.yangguang.shared;

/** 统一社会信用代码 by GB 32100-2015, and the body code inside it by GB 11714 (FMT-01, FMT-02). */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    public static final int MODULUS = 31;
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {
    }

    /** Eighteen characters of the alphabet whose last is the check character. */
    public static boolean isValid(String code) {
        return code != null && code.length() == 18
                && code.chars().allMatch(c -> knows((char) c))
                && code.charAt(17) == check(code);
    }

    /** Whether the ninth to seventeenth characters are a body code with its own check character. */
    public static boolean hasValidBody(String code) {
        return isValid(code) && code.charAt(16) == bodyCheck(code.substring(8, 16));
    }

    /** The check character of the first seventeen. */
    public static char check(String code) {
        return ALPHABET.charAt((MODULUS - sum(code) % MODULUS) % MODULUS);
    }

    /** The weighted sum of the first seventeen, which must be of the alphabet. */
    public static int sum(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return sum;
    }

    /** Whether a character may stand in a code at all: no I, O, S, V, Z. */
    public static boolean knows(char character) {
        return ALPHABET.indexOf(character) >= 0;
    }

    /** The check character of an eight-character body code. */
    public static char bodyCheck(String body) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), 36) * BODY_WEIGHTS[i];
        }
        int rest = 11 - sum % 11;
        return rest == 10 ? 'X' : rest == 11 ? '0' : (char) ('0' + rest);
    }
}
