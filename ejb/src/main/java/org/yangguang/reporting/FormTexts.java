package org.yangguang.reporting;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The Chinese official words that stand on paper, whatever language the page was in. */
final class FormTexts {

    private FormTexts() {
    }

    /** The text of a key in the bundle of its first word, e.g. payment.approvePayment. */
    static String of(String key) {
        return find(key, key);
    }

    /** What was decided: the stage's own word for the outcome, else the common one. */
    static String outcome(String stage, String outcome) {
        return outcome == null ? null : find(stage + ".outcome." + outcome, find("workflow.outcome." + outcome, null));
    }

    private static String find(String key, String otherwise) {
        try {
            return ResourceBundle.getBundle("texts." + key.substring(0, key.indexOf('.')), Locale.SIMPLIFIED_CHINESE,
                    FormTexts.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException absent) {
            return otherwise;
        }
    }
}
