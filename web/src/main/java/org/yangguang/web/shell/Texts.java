package org.yangguang.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.shared.Breach;
import org.yangguang.shared.DoorNames;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;

/**
 * The words of the pages: {@code #{t['payment.approvePayment']}} looks into the bundle texts/payment, by the word
 * before the first dot. A missing key is shown between question marks; a test fails on it before anyone sees that.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private static final String MISSING = "???";

    @Inject
    private Preferences preferences;

    @Override
    public String get(Object key) {
        return key == null ? "" : of(preferences.locale(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** The language of whoever reads. */
    public Locale locale() {
        return preferences.locale();
    }

    /** Whether there is such a text, for words that a component may or may not have of its own. */
    public boolean has(String key) {
        return !get(key).startsWith(MISSING);
    }

    /** Not a map to be walked through: the bundles are many and are read by key. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The text with its arguments {0}, {1} … filled in, amounts grouped, dates as yyyy-MM-dd. */
    public String of(String key, Object... args) {
        return filled(of(preferences.locale(), key), args);
    }

    /** The message of a rule by its code, from the bundle of its component. */
    public String rule(String component, String code, Object... args) {
        return filled(find(preferences.locale(), component, code), args);
    }

    /** What a person is told about one breach: the sentence, then the ground it rests on. */
    public String breach(Breach breach) {
        Rule rule = breach.rule();
        String sentence = breach(preferences.locale(), breach);
        // what is merely left out or mistyped needs no law to stand on
        return rule instanceof InputRule ? sentence : sentence + of("shell.ground", rule.article(), rule.code());
    }

    /** The sentence alone, for callers without a page such as the API's errors. */
    public static String breach(Locale locale, Breach breach) {
        Rule rule = breach.rule();
        return filled(find(locale, rule.component(), rule.code()), breach.args().toArray());
    }

    /**
     * What an action of the audit trail is called: by the trail's own words, else by the label of the task of that name.
     * Doors that only read stand in the trail when they refused someone and share one word; a page or path that was
     * denied, or a door of an earlier release, is its own name.
     */
    public String action(String action) {
        return action(preferences.locale(), action);
    }

    static String action(Locale locale, String action) {
        if (action.indexOf(' ') >= 0) {
            return action;
        }
        if (DoorNames.reads(action.substring(action.indexOf('.') + 1))) {
            return filled(locale, "audit.reading", action);
        }
        return Stream.of("audit." + action, action).map(key -> of(locale, key)).filter(text -> !text.startsWith(MISSING)).findFirst()
                .orElse(action);
    }

    /** The text of a key in a given language. */
    public static String of(Locale locale, String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? missing(key) : find(locale, key.substring(0, dot), key);
    }

    /** The text of a key in a given language with its arguments filled in. */
    public static String filled(Locale locale, String key, Object... args) {
        return filled(of(locale, key), args);
    }

    private static String find(Locale locale, String bundle, String key) {
        try {
            return ResourceBundle.getBundle("texts." + bundle, locale, Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        } catch (MissingResourceException absent) {
            return missing(key);
        }
    }

    private static String missing(String key) {
        return MISSING + key + MISSING;
    }

    /** Only {0} … are replaced; no MessageFormat, whose quotes would swallow the apostrophes of English texts. */
    static String filled(String pattern, Object... args) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0 || !pattern.substring(open + 1, close).matches("\\d{1,2}")) {
                int stop = open < 0 ? pattern.length() : open + 1;
                out.append(pattern, at, stop);
                at = stop;
                continue;
            }
            int index = Integer.parseInt(pattern.substring(open + 1, close));
            out.append(pattern, at, open).append(index < args.length ? shown(args[index]) : "");
            at = close + 1;
        }
        return out.toString();
    }

    private static String shown(Object arg) {
        if (arg instanceof Money money) {
            return Formats.grouped(money);
        }
        if (arg instanceof LocalDate date) {
            return Formats.DATE.format(date);
        }
        if (arg instanceof LocalDateTime time) {
            return Formats.MINUTE.format(time);
        }
        return String.valueOf(arg);
    }
}
