package org.yangguang.acceptance;

import org.yangguang.shared.Worded;

/** Where the acceptance of a project stands. */
public enum AcceptanceStatus implements Worded {
    DRAFT, SUBMITTED, RETURNED, RECTIFYING, RECTIFIED, PASSED, CERTIFIED, HANDED_OVER, CLOSED
}
