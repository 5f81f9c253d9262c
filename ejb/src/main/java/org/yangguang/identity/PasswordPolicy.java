package org.yangguang.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** What a password must be, all defects told at once. */
final class PasswordPolicy {

    static final int MAX_LENGTH = 128;
    private static final int KINDS_NEEDED = 3;
    private static final String[] ALPHABETS = {"ABCDEFGHJKMNPQRSTUVWXYZ", "abcdefghjkmnpqrstuvwxyz", "23456789", "-+=#%"};
    private static final int INITIAL_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordPolicy() {
    }

    static void check(Breaches breaches, String password, String userName, int minLength, String field) {
        if (!breaches.required(password, field)) {
            return;
        }
        breaches.check(password.length() >= minLength, IdentityRule.PASSWORD_IS_LONG_ENOUGH, field, minLength);
        breaches.check(password.length() <= MAX_LENGTH, InputRule.TOO_LONG, field, MAX_LENGTH, password.length());
        breaches.check(kinds(password) >= KINDS_NEEDED, IdentityRule.PASSWORD_MIXES_CHARACTERS, field);
        breaches.check(!password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT)),
                IdentityRule.PASSWORD_OMITS_USER_NAME, field);
    }

    /** An initial password that satisfies the policy; its letters and digits cannot be mistaken for each other. */
    static String initial() {
        char[] letters = new char[INITIAL_LENGTH];
        for (int i = 0; i < INITIAL_LENGTH; i++) {
            String alphabet = ALPHABETS[i % ALPHABETS.length];
            letters[i] = alphabet.charAt(RANDOM.nextInt(alphabet.length()));
        }
        for (int i = INITIAL_LENGTH - 1; i > 0; i--) {
            int j = RANDOM.nextInt(i + 1);
            char swapped = letters[i];
            letters[i] = letters[j];
            letters[j] = swapped;
        }
        return new String(letters);
    }

    private static int kinds(String password) {
        IntPredicate other = c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c);
        return one(password, Character::isUpperCase) + one(password, Character::isLowerCase) + one(password, Character::isDigit)
                + one(password, other);
    }

    private static int one(String password, IntPredicate kind) {
        return password.chars().anyMatch(kind) ? 1 : 0;
    }
}
