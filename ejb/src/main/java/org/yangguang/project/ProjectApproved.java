package org.yangguang.project;

import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Money;

/** A proposal has become a project with a number; the event says all that its observers need, so that none of them asks the project while it is being approved. */
public record ProjectApproved(String applicationNumber, String projectNumber, String title, Money approvedAmount,
                              SecrecyLevel secrecy) {
}
