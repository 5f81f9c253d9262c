package org.yangguang.contract;

/** What the parties sign. */
public enum ContractKind {
    /** 采购合同, after an award or approved quotations. */
    PROCUREMENT,
    /** 任务书, issued with an allotment (下达文) of a transfer. */
    TASK_AGREEMENT;

    /** The word in texts and the API. */
    public String word() {
        return this == PROCUREMENT ? "procurement" : "taskAgreement";
    }
}
