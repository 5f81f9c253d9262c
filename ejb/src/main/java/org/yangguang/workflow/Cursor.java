package org.yangguang.workflow;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** Where a page of the inbox ended; travels as text that callers need not understand. */
record Cursor(LocalDateTime at, String taskId) {

    /** Refuses a text that no page has given out. */
    static Cursor of(String text) {
        int comma = text.indexOf(',');
        try {
            return new Cursor(LocalDateTime.parse(text.substring(0, Math.max(comma, 0))), text.substring(comma + 1));
        } catch (DateTimeParseException forged) {
            throw new RuleViolation(InputRule.UNKNOWN_REFERENCE, "after", text);
        }
    }

    String text() {
        return at + "," + taskId;
    }
}
