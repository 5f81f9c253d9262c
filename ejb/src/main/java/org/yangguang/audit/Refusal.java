package org.yangguang.audit;

import org.yangguang.shared.Money;

/** A door call that did not come through, as the trail keeps it. */
public record Refusal(String action, AuditOutcome outcome, String[] allowed, String subject, String project, Money amount,
                      String codes, String incident, String arguments) {
}
