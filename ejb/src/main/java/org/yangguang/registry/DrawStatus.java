package org.yangguang.registry;

import org.yangguang.shared.Worded;

/** Where a draw stands: list fixed, drawn, or given up before it was drawn. */
public enum DrawStatus implements Worded {
    FIXED, DRAWN, VOIDED
}
