package org.yangguang.cost;

import org.yangguang.shared.Worded;

/** Why a sum is cut off a claim. */
public enum CutGround implements Worded {
    /** Less was delivered than claimed. */
    QUANTITY,
    /** The price is above the agreed one. */
    PRICE,
    /** The vouchers do not prove it. */
    EVIDENCE,
    /** Above the standard of spending that contract or rules allow. */
    STANDARD,
    /** It was delivered, but not as agreed. */
    QUALITY,
    /** The contract does not cover it. */
    SCOPE,
    /** It has been claimed before. */
    REPEATED,
    OTHER
}
