package org.yangguang.registry;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yangguang.shared.KeptJson;
import org.yangguang.shared.Sha256;

/** The arithmetic of a draw, as docs/draws.md describes it: commitments, seed, order. It knows neither database nor clock. */
final class DrawLot {

    static final String ALGORITHM = "yangguang-draw-1";
    static final String BEGINNING = "0".repeat(64);
    static final String CANDIDATE = "candidate";
    static final String EXCLUDED = "excluded";
    private static final String DIGEST = "[0-9a-f]{64}";

    private DrawLot() {
    }

    /** 64 lower-case hexadecimal digits: a part, a commitment, a digest. */
    static boolean isDigest(String text) {
        return text != null && text.matches(DIGEST);
    }

    /** The commitment to a part. */
    static String commitment(String part) {
        return Sha256.hex(part);
    }

    /** An object of texts in the form of RFC 8785: keys sorted, no blanks. Control characters never get in. */
    static String canonical(Map<String, String> object) {
        Map<String, String> sorted = new TreeMap<>();
        object.forEach((key, value) -> sorted.put(key, value == null ? "" : value.replaceAll("\\p{Cntrl}", " ")));
        return KeptJson.write(sorted);
    }

    /** The digest of an object of texts. */
    static String digest(Map<String, String> object) {
        return Sha256.hex(canonical(object));
    }

    /** The digest of a step, which holds the one before. */
    static String step(String previous, String body) {
        return Sha256.hex(previous + "\n" + body);
    }

    /** One line of the list: number, state, digest. */
    static String line(int number, String state, String digest) {
        return number + " " + state + " " + digest + "\n";
    }

    static String seed(String list, String system, String purchaser, String supervisor) {
        return Sha256.hex(String.join("\n", ALGORITHM, list, system, purchaser, supervisor == null ? "" : supervisor));
    }

    /** What the candidates are ordered by: HMAC-SHA256 of the entry's digest under the seed. No modulus, so no bias. */
    static String key(String seed, String digest) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(digest.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException never) {
            throw new IllegalStateException("every Java platform has HmacSHA256", never);
        }
    }

    /** The digests in the order of the lot, whatever order they came in. */
    static List<String> order(String seed, List<String> digests) {
        Map<String, String> byKey = new TreeMap<>();
        digests.forEach(digest -> byKey.put(key(seed, digest) + digest, digest));
        return List.copyOf(byKey.values());
    }
}
