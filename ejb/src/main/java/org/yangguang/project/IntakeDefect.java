package org.yangguang.project;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Money;
import org.yangguang.shared.VisibleText;

/**
 * One thing to put right in a row.
 *
 * @param column    key of the column that it stands in
 * @param component whose bundle has the sentence, under the code
 * @param article   what the rule rests on
 * @param args      of the sentence, as shown
 */
public record IntakeDefect(String column, String component, String code, String article, List<String> args) implements Serializable {

    private static final int LONGEST = 60;

    public IntakeDefect {
        args = args == null ? List.of() : List.copyOf(args);
    }

    static IntakeDefect of(Breach breach, String column) {
        return new IntakeDefect(column, breach.rule().component(), breach.rule().code(), breach.rule().article(),
                breach.args().stream().map(IntakeDefect::shown).toList());
    }

    /** What somebody typed may be ten thousand characters long and turn the writing around. */
    private static String shown(Object arg) {
        String text = arg instanceof Money money ? String.format("%,.2f", money.yuan()) : String.valueOf(arg);
        String visible = text.codePoints().map(c -> VisibleText.hides(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }
}
