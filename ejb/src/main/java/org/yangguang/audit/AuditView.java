package org.yangguang.audit;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * An entry of the audit trail.
 *
 * @param action   component and door method, e.g. payment.approvePayment, or login, logout, lockout
 * @param role     the role in which it was done
 * @param onBehalfOf user name of the person stood in for (代), null for none
 * @param outcome  word of {@link AuditOutcome}
 * @param before   state as JSON without secrets; null when the action gave none
 */
public record AuditView(Long entry, LocalDateTime at, String userName, String displayName, String organisation, String role,
                        String onBehalfOf, String address, String action, String subject, String project, String outcome,
                        String ruleCodes, String incident, Money amount, String arguments, String before, String after)
        implements Serializable {
}
