package org.yangguang.guarantee;

import java.io.Serializable;

/** Whether the claim is made. */
public record GuaranteeClaimDecision(boolean confirmed, String opinion, long version) implements Serializable {
}
