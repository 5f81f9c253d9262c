package org.yangguang.reporting;

import java.math.BigDecimal;
import org.yangguang.cost.CostView;
import org.yangguang.shared.Money;

/** What the printed cost confirmation says in a cell. */
final class CostWords {

    private CostWords() {
    }

    /** What became of a line, why, and what was asked, replied and answered. */
    static String of(CostView.Line line) {
        if (line.verdict() == null) {
            return line.carriedFrom();
        }
        StringBuilder words = new StringBuilder(FormTexts.of("cost.verdict." + line.verdict().word()));
        if (line.ground() != null) {
            words.append("（").append(FormTexts.of("cost.ground." + line.ground().word())).append("）");
        }
        append(words, null, line.reason());
        append(words, "cost.field.asked", line.asked());
        append(words, null, line.carriedFrom());
        if (line.reply() != null) {
            append(words, "cost.reply", line.reply().text());
            if (line.reply().outcome() != null) {
                append(words, "cost.replyOutcome." + line.reply().outcome().word(), line.reply().answer());
            }
        }
        return words.toString();
    }

    private static void append(StringBuilder words, String label, String text) {
        if (text != null) {
            words.append('\n').append(label == null ? "" : FormTexts.of(label) + "：").append(text);
        }
    }

    /** A quantity above its sum. */
    static String of(BigDecimal quantity, Money sum) {
        return FormParts.number(quantity) + "\n" + FormParts.yuan(sum);
    }
}
