package org.yangguang.identity;

/** 统一社会信用代码 of GB 32100-2015: eighteen characters, the last of which checks the others. */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {
    }

    static boolean wellFormed(String code) {
        if (code.length() != WEIGHTS.length + 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int place = ALPHABET.indexOf(code.charAt(i));
            if (place < 0) {
                return false;
            }
            sum += place * WEIGHTS[i];
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length()) == code.charAt(WEIGHTS.length);
    }
}
