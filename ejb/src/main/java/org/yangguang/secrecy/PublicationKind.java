package org.yangguang.secrecy;

import org.yangguang.shared.Worded;

/** What is to be published. */
public enum PublicationKind implements Worded {
    /** 立项公开: the project with its figures. */
    PROJECT(true, false),
    /** 采购意向. */
    INTENTION(false, false),
    /** 招标公告, reviewed before the agent may publish it. */
    TENDER(false, true),
    /** 澄清、更正公告. */
    CLARIFICATION(false, true),
    /** 废标公告. */
    UNSUCCESSFUL(false, true),
    /** 终止公告. */
    TERMINATION(false, true),
    /** 结果公告. */
    RESULT(false, true),
    /** 中标、成交公告. */
    AWARD(false, true),
    /** 中标结果无效. */
    VOID_AWARD(false, true),
    /** 合同公告. */
    CONTRACT(false, true),
    /** 合同撤销公告. */
    VOID_CONTRACT(false, true),
    /** 合同变更公告. */
    AMENDMENT(false, true),
    /** 禁止参加政府采购活动, of a firm and not of a project. */
    DEBARMENT(false, false),
    /** 专家抽取结果: who was called. */
    DRAW(false, false),
    /** 资金支付. */
    PAYMENT(true, false),
    /** 验收结果. */
    ACCEPTANCE(true, false);

    private final boolean waivable;
    private final boolean forOutlet;

    PublicationKind(boolean waivable, boolean forOutlet) {
        this.waivable = waivable;
        this.forOutlet = forOutlet;
    }

    /** Whether it stays unpublished for an internal project; the law of procurement demands the others by name (政府采购法第十一条). */
    public boolean isWaivedForInternal() {
        return waivable;
    }

    /**
     * Whether a procurement's notice of this kind stands on the designated outlet before it stands here (财政部令第101号第三条、第八条).
     * An intention does so too; since it may precede the project here, it is recorded with the demand.
     */
    public boolean isForOutlet() {
        return forOutlet;
    }
}
