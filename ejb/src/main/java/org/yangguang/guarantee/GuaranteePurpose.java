package org.yangguang.guarantee;

import org.yangguang.shared.Worded;

/** What a guarantee secures. */
public enum GuaranteePurpose implements Worded {
    /** 履约. */
    PERFORMANCE,
    /** 预付款. */
    ADVANCE,
    /** 质量. */
    QUALITY
}
