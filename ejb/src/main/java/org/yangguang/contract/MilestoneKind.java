package org.yangguang.contract;

import org.yangguang.shared.Worded;

/** The three kinds of instalment; each is tied to one milestone. */
public enum MilestoneKind implements Worded {
    /** 预付款: due with contract, guarantee and invoice, no deliverable. */
    ADVANCE,
    /** 进度款: due with an accepted deliverable and its confirmed cost. */
    PROGRESS,
    /** 尾款: due with the acceptance certificate and its confirmed cost. */
    FINAL
}
