package org.yangguang.project;

import java.util.Locale;
import java.util.ResourceBundle;
import org.yangguang.shared.InputRule;

/** The Chinese official words that stand in a workbook, whatever language the page was in. */
final class IntakeWords {

    private IntakeWords() {
    }

    /** The text of a key of 立项, with its arguments. */
    static String of(String key, Object... args) {
        return filled(find("project", key), args);
    }

    /** What a comment says: the sentence, then the ground that it rests on and the rule's code. */
    static String of(IntakeDefect defect) {
        String sentence = filled(find(defect.component(), defect.code()), defect.args().toArray());
        return defect.article().equals(InputRule.REQUIRED.article()) ? sentence + "（" + defect.code() + "）"
                : sentence + "（" + defect.article() + "，" + defect.code() + "）";
    }

    private static String find(String bundle, String key) {
        return ResourceBundle.getBundle("texts." + bundle, Locale.SIMPLIFIED_CHINESE, IntakeWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }

    private static String filled(String pattern, Object... args) {
        String text = pattern;
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return text;
    }
}
