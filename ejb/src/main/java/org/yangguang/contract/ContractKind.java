package org.yangguang.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What the parties sign. */
public enum ContractKind {
    /** 采购合同, after an award or approved quotations. */
    PROCUREMENT,
    /** 任务书, issued with an allotment (下达文) of a transfer. */
    TASK_AGREEMENT;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return this == PROCUREMENT ? "procurement" : "taskAgreement";
    }

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static ContractKind ofWord(String word) {
        for (ContractKind each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no ContractKind " + word);
    }
}
