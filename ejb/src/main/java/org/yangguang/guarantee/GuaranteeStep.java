package org.yangguang.guarantee;

import org.yangguang.shared.Worded;

/** What was done with a guarantee. */
public enum GuaranteeStep implements Worded {
    LODGED, EXTENDED, CLAIM_PROPOSED, CLAIM_CONFIRMED, CLAIM_REJECTED, RETURNED
}
