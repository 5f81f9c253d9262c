package org.yangguang.selection;

import java.io.Serializable;

/**
 * A signature or decision on a list as read.
 *
 * @param outcome agreed or returned at the countersignature; approved or returnedToOfficer at the decision
 */
public record ListDecision(String outcome, String opinion, long version) implements Serializable {
}
