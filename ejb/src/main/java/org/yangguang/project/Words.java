package org.yangguang.project;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Text as typed: trimmed, never empty, and compared by its likeness. */
final class Words {

    private Words() {
    }

    /** The trimmed text, or null when nothing is left: the database knows no empty strings. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * How alike two titles are, in percent: the Dice coefficient of their character pairs after NFKC (old documents use
     * Kangxi radicals for 十 and 一), without spaces and punctuation.
     */
    static int likeness(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 100;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            String pair = b.substring(i, i + 2);
            Integer left = pairs.get(pair);
            if (left != null && left > 0) {
                pairs.put(pair, left - 1);
                shared++;
            }
        }
        int all = a.length() - 1 + b.length() - 1;
        return all == 0 ? 0 : 200 * shared / all;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{Z}\\p{S}\\s]", "");
    }
}
