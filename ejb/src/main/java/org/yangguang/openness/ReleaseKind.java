package org.yangguang.openness;

import org.yangguang.shared.Worded;

/** What a release announces. */
public enum ReleaseKind implements Worded {
    /** 采购意向. */
    INTENTION("planning", null),
    /** 招标公告. */
    TENDER("tender", "tenderNotice"),
    /** 澄清、更正公告. */
    CLARIFICATION("tenderUpdate", "clarifications"),
    /** 废标公告. */
    UNSUCCESSFUL("tenderUpdate", "cancellationDetails"),
    /** 终止公告. */
    TERMINATION("tenderCancellation", "cancellationDetails"),
    /** 结果公告. */
    RESULT("tenderUpdate", "awardNotice"),
    /** 中标、成交. */
    AWARD("award", "awardNotice"),
    /** 中标结果无效: the same award, cancelled. */
    VOID_AWARD("award", "awardNotice"),
    /** 合同公告. */
    CONTRACT("contract", "contractNotice"),
    /** 合同撤销公告: the same contract, cancelled with its award. */
    VOID_CONTRACT("contractTermination", "contractNotice"),
    /** 合同变更公告. */
    AMENDMENT("contractAmendment", "contractNotice"),
    /** 资金支付. */
    PAYMENT("implementation", null),
    /** 验收结果公告. */
    ACCEPTANCE("implementation", null);

    private final String tag;
    private final String documentType;

    ReleaseKind(String tag, String documentType) {
        this.tag = tag;
        this.documentType = documentType;
    }

    /** The release tag of OCDS 1.1. */
    public String tag() {
        return tag;
    }

    /** The type in OCDS of its notice on a designated outlet; null for what stands on none. */
    String documentType() {
        return documentType;
    }
}
