package org.yangguang.tender;

import java.util.List;

/**
 * Shamir's secret sharing over GF(2^8) with the polynomial of AES (x^8+x^4+x^3+x+1), byte by byte. A share is its place
 * x in one byte, then one byte of the polynomial at x for each byte of the secret; the secret stands at 0.
 */
final class Shamir {

    private static final int FIELD = 0x11b;
    private static final int HIGH = 0x80;

    private Shamir() {
    }

    /** The secret of these shares, whose places differ; with fewer than were asked for it is another than was shared. */
    static byte[] combine(List<byte[]> shares) {
        byte[] secret = new byte[shares.get(0).length - 1];
        for (int i = 0; i < shares.size(); i++) {
            int x = shares.get(i)[0] & 0xff;
            int weight = 1;
            for (int j = 0; j < shares.size(); j++) {
                if (i != j) {
                    int other = shares.get(j)[0] & 0xff;
                    weight = times(weight, times(other, inverse(other ^ x)));
                }
            }
            for (int b = 0; b < secret.length; b++) {
                secret[b] ^= (byte) times(shares.get(i)[b + 1] & 0xff, weight);
            }
        }
        return secret;
    }

    static int times(int a, int b) {
        int product = 0;
        int left = a;
        for (int right = b; right != 0; right >>= 1) {
            if ((right & 1) != 0) {
                product ^= left;
            }
            left = (left & HIGH) == 0 ? left << 1 : (left << 1) ^ FIELD;
        }
        return product;
    }

    /** a^254, which is 1/a. */
    private static int inverse(int a) {
        if (a == 0) {
            throw new IllegalArgumentException("two shares of the same place");
        }
        int power = 1;
        for (int i = 0; i < 254; i++) {
            power = times(power, a);
        }
        return power;
    }
}
