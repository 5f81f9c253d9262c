package org.yangguang.audit;

import org.yangguang.shared.Money;

/**
 * What a service adds to the entry that the interceptor writes for the running door call. Without any of these the
 * entry carries actor, role, door method, arguments without secrets, and outcome.
 */
public interface AuditTrail {

    /** The number of the record acted on, and its project's number when it has one. */
    void subject(String number, String projectNumber);

    /** State before and after as views or maps; secrets are removed before storing. */
    void change(Object before, Object after);

    /** The amount that the action moved, so that the trail can be searched by it. */
    void amount(Money amount);
}
