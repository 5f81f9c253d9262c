package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** What is different from the signed evaluation in a line of the stability sheet. */
public enum StabilityKind implements Worded {
    AS_SIGNED, WITHOUT_MEMBER, WEIGHT_HIGHER, WEIGHT_LOWER
}
