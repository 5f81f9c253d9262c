package org.yangguang.audit;

import java.time.LocalDate;

/**
 * What entries are looked for; null means any.
 *
 * @param person  user name or part of the name
 * @param action  beginning of the action, e.g. payment or payment.approvePayment
 * @param subject number of a record or project
 * @param from    first day
 * @param to      last day, included
 * @param administrators only what administrators did
 */
public record AuditFilter(String person, String action, String subject, LocalDate from, LocalDate to, String outcome,
                          boolean administrators) {

    public static AuditFilter none() {
        return new AuditFilter(null, null, null, null, null, null, false);
    }

    public static AuditFilter of(String subject) {
        return new AuditFilter(null, null, subject, null, null, null, false);
    }
}
