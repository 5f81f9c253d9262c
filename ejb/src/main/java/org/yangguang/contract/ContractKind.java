package org.yangguang.contract;

import org.yangguang.shared.Worded;

/** What the parties sign. */
public enum ContractKind implements Worded {
    /** 采购合同, after an award or approved quotations. */
    PROCUREMENT,
    /** 任务书, issued with an allotment (下达文) of a transfer. */
    TASK_AGREEMENT
}
