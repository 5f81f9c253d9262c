package org.yangguang.web.openness;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer of the portal as it was made, to be given again. The nonce of the content security policy is drawn anew for
 * each reader: one that a stranger could read beforehand would guard nothing.
 */
final class KeptPage {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/_=-]+)'");
    private static final String POLICY = "Content-Security-Policy";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String contentType;
    private final Map<String, String> headers;
    private final byte[] body;
    private final String nonce;
    private final int[] places;

    /** @param headers all but the content type, one value each */
    KeptPage(String contentType, Map<String, String> headers, byte[] body) {
        this.contentType = contentType;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
        Matcher found = NONCE.matcher(headers.getOrDefault(POLICY, ""));
        this.nonce = found.find() ? found.group(1) : null;
        this.places = nonce == null ? new int[0] : places(body, nonce.getBytes(StandardCharsets.US_ASCII));
    }

    int size() {
        return body.length;
    }

    void send(HttpServletResponse response) throws IOException {
        byte[] sent = body;
        String fresh = nonce == null ? null : fresh(nonce.length());
        if (places.length > 0) {
            sent = body.clone();
            byte[] drawn = fresh.getBytes(StandardCharsets.US_ASCII);
            for (int place : places) {
                System.arraycopy(drawn, 0, sent, place, drawn.length);
            }
        }
        response.setContentType(contentType);
        headers.forEach((name, value) -> response.setHeader(name, fresh == null ? value : value.replace(nonce, fresh)));
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static String fresh(int length) {
        byte[] bits = new byte[length];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits).substring(0, length);
    }

    private static int[] places(byte[] body, byte[] word) {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at <= body.length - word.length; at++) {
            if (body[at] == word[0] && Arrays.equals(body, at, at + word.length, word, 0, word.length)) {
                found.add(at);
                at += word.length - 1;
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
