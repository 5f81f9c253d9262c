package org.yangguang.openness;

import org.yangguang.shared.Worded;

/** What a release announces. */
public enum ReleaseKind implements Worded {
    /** 采购意向. */
    INTENTION("planning"),
    /** 招标公告. */
    TENDER("tender"),
    /** 澄清、更正公告. */
    CLARIFICATION("tenderUpdate"),
    /** 废标公告. */
    UNSUCCESSFUL("tenderUpdate"),
    /** 终止公告. */
    TERMINATION("tenderCancellation"),
    /** 结果公告. */
    RESULT("tenderUpdate"),
    /** 中标、成交. */
    AWARD("award"),
    /** 中标结果无效: the same award, cancelled. */
    VOID_AWARD("award"),
    /** 合同公告. */
    CONTRACT("contract"),
    /** 合同撤销公告: the same contract, cancelled with its award. */
    VOID_CONTRACT("contractTermination"),
    /** 合同变更公告. */
    AMENDMENT("contractAmendment"),
    /** 资金支付. */
    PAYMENT("implementation"),
    /** 验收结果公告. */
    ACCEPTANCE("implementation");

    private final String tag;

    ReleaseKind(String tag) {
        this.tag = tag;
    }

    /** The release tag of OCDS 1.1. */
    public String tag() {
        return tag;
    }
}
