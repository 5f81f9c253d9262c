package org.yangguang.secrecy;

import org.yangguang.shared.Worded;

/** What is to be published. */
public enum PublicationKind implements Worded {
    /** 立项公开: the project with its figures. */
    PROJECT(true),
    /** 采购意向. */
    INTENTION(false),
    /** 招标公告, reviewed before the agent may publish it. */
    TENDER(false),
    /** 澄清、更正公告. */
    CLARIFICATION(false),
    /** 废标公告. */
    UNSUCCESSFUL(false),
    /** 终止公告. */
    TERMINATION(false),
    /** 结果公告. */
    RESULT(false),
    /** 中标、成交公告. */
    AWARD(false),
    /** 中标结果无效. */
    VOID_AWARD(false),
    /** 合同公告. */
    CONTRACT(false),
    /** 合同撤销公告. */
    VOID_CONTRACT(false),
    /** 合同变更公告. */
    AMENDMENT(false),
    /** 禁止参加政府采购活动, of a firm and not of a project. */
    DEBARMENT(false),
    /** 专家抽取结果: who was called. */
    DRAW(false),
    /** 资金支付. */
    PAYMENT(true),
    /** 验收结果. */
    ACCEPTANCE(true);

    private final boolean waivable;

    PublicationKind(boolean waivable) {
        this.waivable = waivable;
    }

    /** Whether it stays unpublished for an internal project; the law of procurement demands the others by name (政府采购法第十一条). */
    public boolean isWaivedForInternal() {
        return waivable;
    }
}
