package org.yangguang.audit;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** Behind which entry the next page begins: pages by key stay quick however far one reads, and nothing slips between them. */
public record AuditKey(LocalDateTime at, long entry) implements Serializable {

    /** Reads what {@link #toString()} has written, null for null; refuses anything else at the parameter {@code after}. */
    public static AuditKey of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int bar = text.indexOf('_');
        try {
            return new AuditKey(LocalDateTime.parse(text.substring(0, Math.max(0, bar))), Long.parseLong(text.substring(bar + 1)));
        } catch (DateTimeParseException | NumberFormatException foreign) {
            throw new RuleViolation(InputRule.UNKNOWN_REFERENCE, "after", text);
        }
    }

    static AuditKey of(AuditView entry) {
        return new AuditKey(entry.at(), entry.entry());
    }

    @Override
    public String toString() {
        return CanonicalForm.moment(at) + "_" + entry;
    }
}
