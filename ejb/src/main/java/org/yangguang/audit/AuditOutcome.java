package org.yangguang.audit;

import org.yangguang.shared.Worded;

/** How an action ended. */
public enum AuditOutcome implements Worded {
    /** It was done and committed. */
    DONE,
    /** A rule, a changed record or an unknown number stood against it. */
    REFUSED,
    /** The person has no right to it. */
    DENIED,
    /** It broke; the entry carries the incident number. */
    FAILED
}
