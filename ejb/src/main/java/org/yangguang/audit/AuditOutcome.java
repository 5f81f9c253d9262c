package org.yangguang.audit;

import java.util.Locale;

/** How an action ended. */
public enum AuditOutcome {
    /** It was done and committed. */
    DONE,
    /** A rule, a changed record or an unknown number stood against it. */
    REFUSED,
    /** The person has no right to it. */
    DENIED,
    /** It broke; the entry carries the incident number. */
    FAILED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
