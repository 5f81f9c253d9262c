package org.yangguang.budget;

import java.io.Serializable;

/** An opinion on a version as read: forwards, returns or refuses it. */
public record BudgetVerdict(String opinion, long version) implements Serializable {
}
