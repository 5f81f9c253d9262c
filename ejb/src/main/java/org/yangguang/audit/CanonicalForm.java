package org.yangguang.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/**
 * Writes one JSON object in the canonical form of RFC 8785: keys in order, no blanks, the shortest escapes, UTF-8. What
 * is absent is left out, and so is empty text, because Oracle cannot tell the two apart. The caller names the keys in
 * their order; {@link #text} refuses another one.
 */
final class CanonicalForm {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder(512).append('{');
    private String last = "";

    /** A moment as every database keeps it: six decimals, the ministry's wall clock. By hand: a verification writes millions. */
    static String moment(LocalDateTime at) {
        char[] text = "0000-00-00T00:00:00.000000".toCharArray();
        digits(text, 4, at.getYear());
        digits(text, 7, at.getMonthValue());
        digits(text, 10, at.getDayOfMonth());
        digits(text, 13, at.getHour());
        digits(text, 16, at.getMinute());
        digits(text, 19, at.getSecond());
        digits(text, 26, at.getNano() / 1000);
        return new String(text);
    }

    private static void digits(char[] text, int end, int number) {
        for (int rest = number, at = end - 1; rest > 0; rest /= 10) {
            text[at--] = (char) ('0' + rest % 10);
        }
    }

    CanonicalForm text(String key, String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        key(key);
        quote(value);
        return this;
    }

    CanonicalForm number(String key, long value) {
        key(key);
        json.append(value);
        return this;
    }

    CanonicalForm moment(String key, LocalDateTime at) {
        return at == null ? this : text(key, moment(at));
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return json + "}";
    }

    private void key(String key) {
        if (key.compareTo(last) <= 0) {
            throw new IllegalStateException(key + " after " + last);
        }
        last = key;
        if (json.length() > 1) {
            json.append(',');
        }
        json.append('"').append(key).append("\":");
    }

    private void quote(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
