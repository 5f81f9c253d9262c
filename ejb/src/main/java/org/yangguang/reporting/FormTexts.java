package org.yangguang.reporting;

import java.util.List;
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

    /** The name of a stage, given its word or that of the lifecycle, whose own tasks are the project's. */
    static String stage(String word) {
        return of("forms.stage." + ("lifecycle".equals(word) ? "project" : word));
    }

    /** The name of a task of a stage, also of a co-signature. */
    static String task(String stage, String task) {
        return of(("cosign".equals(task) ? "workflow" : "lifecycle".equals(stage) ? "project" : stage) + "." + task);
    }

    /** What stands in the audit trail, in words where there are some. */
    static String action(String action) {
        return action.indexOf('.') < 0 ? action : find("audit." + action, find(action, action));
    }

    /** The sentence of a rule with its arguments, by the component whose bundle has it. */
    static String sentence(String component, String code, List<String> args) {
        String text = ResourceBundle.getBundle("texts." + component, Locale.SIMPLIFIED_CHINESE, FormTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(code);
        for (int i = 0; i < args.size(); i++) {
            text = text.replace("{" + i + "}", args.get(i));
        }
        return text;
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
