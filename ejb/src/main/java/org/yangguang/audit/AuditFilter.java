package org.yangguang.audit;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * What entries are looked for; null means any.
 *
 * @param person         user name, or part of the name; also finds what others did for this person (代)
 * @param role           word of the role in which it was done
 * @param action         beginning of the action, e.g. payment or payment.approvePayment
 * @param subject        number of a record or project
 * @param from           first day
 * @param to             last day, included
 * @param least          smallest amount moved
 * @param most           largest amount moved
 * @param outcome        word of {@link AuditOutcome}, or {@code not-done} for everything that did not come through
 * @param administrators only what administrators did
 */
public record AuditFilter(String person, String role, String action, String subject, LocalDate from, LocalDate to, Money least,
                          Money most, String outcome, boolean administrators) {

    /** Finds refusals, denials and failures together. */
    public static final String NOT_DONE = "not-done";

    public static AuditFilter none() {
        return new AuditFilter(null, null, null, null, null, null, null, null, null, false);
    }

    public static AuditFilter of(String subject) {
        return new AuditFilter(null, null, null, subject, null, null, null, null, null, false);
    }
}
