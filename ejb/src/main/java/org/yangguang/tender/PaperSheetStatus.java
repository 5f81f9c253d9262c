package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** Where marks on paper stand: entered, found to agree with the scan and counted, or found not to agree. */
public enum PaperSheetStatus implements Worded {
    ENTERED, VERIFIED, REJECTED
}
